using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;

namespace TreatyLang.Verification;

/// <summary>One finding of the checker. The terminal, JSON and every later output are made from this object alone.</summary>
public sealed record Finding
{
    /// <summary>The kind; it determines the id (<see cref="Descriptor"/>).</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The descriptor with the id TL3xxx, the title and the way out.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Severity of this finding; some kinds have more than one.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One plain sentence in the treaty's own words, with the date and the numbers.</summary>
    public required string Message { get; init; }

    /// <summary>The minimal set of clauses to blame, in source order, the main one first where one is; never empty.</summary>
    public required ImmutableArray<BoundClause> Clauses { get; init; }

    /// <summary>The definitions, facts and life clauses that the finding needs beside the blamed clauses, in source order.</summary>
    public ImmutableArray<BoundClause> Background { get; init; } = [];

    /// <summary>The Parties (or bodies) concerned, in order of declaration; empty if all alike.</summary>
    public ImmutableArray<AgentSymbol> Agents { get; init; } = [];

    /// <summary>The first day on which it matters, or null if it has no date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The dated history, oldest first.</summary>
    public ImmutableArray<WitnessStep> Witness { get; init; } = [];

    /// <summary>What follows from the same root cause, and other remarks, one sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The name of the certificate that proves it, or null where plain date arithmetic does.</summary>
    public string? Certificate { get; init; }
}
