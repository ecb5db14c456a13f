namespace TreatyLang.Verification.Scenarios;

/// <summary>What comes of an expectation.</summary>
public enum ExpectationOutcome
{
    /// <summary>It comes true.</summary>
    Met,

    /// <summary>Something else happens.</summary>
    Missed,

    /// <summary>It hangs on a clause that the evaluator does not judge yet.</summary>
    Open,
}
