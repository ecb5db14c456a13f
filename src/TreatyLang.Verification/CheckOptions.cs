using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification;

/// <summary>How a treaty is checked.</summary>
public sealed record CheckOptions
{
    /// <summary>What is used unless the caller says otherwise.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Whether the SMT-LIB text of each verdict is written; it costs time, so only on request.</summary>
    public bool Certificates { get; init; }

    /// <summary>The work that one question may cost.</summary>
    public SolverLimits Limits { get; init; } = SolverLimits.Default;

    /// <summary>The most minimal sets of clashing clauses that are looked for in one connected part of the treaty; at least 1.</summary>
    public int MinimalSetCap { get; init; } = 8;
}
