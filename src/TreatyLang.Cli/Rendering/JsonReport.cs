using System.Text.Json;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Rendering;

/// <summary>The report for programs, as docs/treaty-check.schema.json describes it.</summary>
internal static class JsonReport
{
    /// <summary>The report on some treaties: one object, whose clauses say which file they stand in.</summary>
    public static string Render(IReadOnlyList<TreatyAnalysis> analyses)
    {
        var document = new JsonDocumentModel(
            ReportTotals.NameOf(ReportTotals.Verdict(analyses)),
            [.. analyses.SelectMany(analysis => analysis.Entries).Select(Finding)],
            [.. ReportTotals.Assumptions(analyses)],
            [.. ReportTotals.Bounds(analyses)]);
        return JsonSerializer.Serialize(document, JsonModelContext.Readable.JsonDocumentModel) + "\n";
    }

    private static JsonFinding Finding(ReportEntry entry) => new(
        entry.Id,
        entry.Kind,
        entry.Severity.ToString().ToLowerInvariant(),
        $"{entry.Message} {entry.WayOut}",
        [.. entry.Clauses.Select(Clause)],
        [.. entry.Witness.Select(step => new JsonWitnessStep(step.Date, step.Agent?.Name, step.Statement))],
        entry.Certificate,
        [.. entry.Fixes.Select(fix => new JsonFix(fix.Title, fix.Location.Path, JsonRange.Of(fix.Location), fix.NewText))]);

    private static JsonClause Clause(ReportClause clause) => new(clause.Address?.ToString(), clause.Location.Path, JsonRange.Of(clause.Location));
}
