using System.Collections.Immutable;

namespace TreatyLang.Cli.Rendering;

/// <summary>A finding in the JSON report.</summary>
/// <param name="Id">The code.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Severity">error, warning or note.</param>
/// <param name="Message">The sentence and the way out.</param>
/// <param name="Clauses">The place pointed at, and then the other clauses to blame.</param>
/// <param name="Witness">The dated history.</param>
/// <param name="Certificate">The name of the proof, or null.</param>
/// <param name="Fixes">Changes of the text of which each takes the finding away.</param>
internal sealed record JsonFinding(
    string Id, string Kind, string Severity, string Message, ImmutableArray<JsonClause> Clauses, ImmutableArray<JsonWitnessStep> Witness, string? Certificate,
    ImmutableArray<JsonFix> Fixes);
