namespace TreatyLang.Verification.Scenarios;

/// <summary>What running a scenario comes to.</summary>
public enum ScenarioOutcome
{
    /// <summary>Everything that it expects comes of it.</summary>
    Passed,

    /// <summary>Something that it expects does not come of it.</summary>
    Failed,

    /// <summary>Its facts are impossible: they clash with each other, with a definition or with what a Party can do.</summary>
    Impossible,

    /// <summary>It could not be run: an error in the text, or a clause that the evaluator does not judge, leaves open what comes of it.</summary>
    Undecided,
}
