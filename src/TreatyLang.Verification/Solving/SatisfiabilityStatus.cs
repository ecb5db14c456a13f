namespace TreatyLang.Verification.Solving;

/// <summary>The answer that an SMT-LIB script declares for itself.</summary>
public enum SatisfiabilityStatus
{
    /// <summary>Nothing is claimed.</summary>
    Unknown,

    /// <summary>The assertions can hold together.</summary>
    Satisfiable,

    /// <summary>The assertions cannot hold together.</summary>
    Unsatisfiable,
}
