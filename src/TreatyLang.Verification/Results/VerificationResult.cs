using System.Collections.Immutable;

namespace TreatyLang.Verification;

/// <summary>Everything the checker has to say about one treaty.</summary>
public sealed record VerificationResult
{
    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The findings: by severity, then in source order of their first clause, then by kind.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What was assumed where the text or the facts are silent, one sentence each.</summary>
    public required ImmutableArray<string> Assumptions { get; init; }

    /// <summary>Up to where something was checked that goes on without end, one sentence each.</summary>
    public required ImmutableArray<string> Bounds { get; init; }

    /// <summary>One certificate for every verdict that a solver gave, those of a clean result included.</summary>
    public required ImmutableArray<Certificate> Certificates { get; init; }
}
