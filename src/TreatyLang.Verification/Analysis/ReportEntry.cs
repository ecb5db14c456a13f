using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Verification;

/// <summary>One message about a treaty, whoever found it: the parser, the binder or the checker. Every output is made from it.</summary>
public sealed record ReportEntry
{
    /// <summary>The code, such as <c>TL3001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind by its name in reports: <c>contradiction</c>, <c>empty-right</c>; <c>syntax</c>, <c>binding</c> or <c>style</c> for what is no finding of the checker.</summary>
    public required string Kind { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>One plain sentence in the treaty's own words.</summary>
    public required string Message { get; init; }

    /// <summary>What the drafter can do, one sentence.</summary>
    public required string WayOut { get; init; }

    /// <summary>The place pointed at, and then the other clauses to blame; never empty.</summary>
    public required ImmutableArray<ReportClause> Clauses { get; init; }

    /// <summary>The definitions and facts that the clauses need beside them.</summary>
    public ImmutableArray<ReportClause> Background { get; init; } = [];

    /// <summary>The dated history, oldest first.</summary>
    public ImmutableArray<WitnessStep> Witness { get; init; } = [];

    /// <summary>What follows from it, one sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The name of the certificate that proves it, or null.</summary>
    public string? Certificate { get; init; }

    /// <summary>Changes of the text of which each takes it away, the most likely one first.</summary>
    public ImmutableArray<ReportFix> Fixes { get; init; } = [];

    /// <summary>Where it is reported: the first of <see cref="Clauses"/>.</summary>
    public Location Location => Clauses[0].Location;
}
