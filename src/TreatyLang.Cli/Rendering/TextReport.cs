using System.Globalization;
using System.Text;
using TreatyLang.Diagnostics;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Rendering;

/// <summary>The report for a person at a terminal and for tools that read MSBuild's canonical lines.</summary>
/// <param name="palette">The colours.</param>
/// <param name="showsNotes">Whether notes are shown or only counted.</param>
/// <param name="isQuiet">Whether only the canonical lines are shown.</param>
internal sealed class TextReport(Palette palette, bool showsNotes, bool isQuiet)
{
    private const string Indent = "    ";
    private const int ExcerptLength = 80;

    /// <summary>The report on some treaties, in their order.</summary>
    public string Render(IReadOnlyList<TreatyAnalysis> analyses)
    {
        var output = new StringBuilder();
        foreach (var entry in analyses.SelectMany(analysis => analysis.Entries).Where(IsShown))
        {
            WriteEntry(output, entry);
        }

        if (!isQuiet)
        {
            WriteSummary(output, analyses);
        }

        return output.ToString();
    }

    private bool IsShown(ReportEntry entry) => showsNotes || entry.Severity > DiagnosticSeverity.Note;

    private void WriteEntry(StringBuilder output, ReportEntry entry)
    {
        var (start, end) = (entry.Location.LineSpan.Start, entry.Location.LineSpan.End);
        var severity = palette.Severity(entry.Severity, entry.Severity.ToString().ToLowerInvariant());
        output.Append(CultureInfo.InvariantCulture, $"{entry.Location.Path}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): ");
        output.Append(CultureInfo.InvariantCulture, $"{severity} {entry.Id}: {entry.Message}\n");
        if (isQuiet)
        {
            return;
        }

        AlignedTable.Write(output, Indent, [.. Related(entry).Select(clause => ClauseRow("", clause)), .. entry.Background.Select(clause => ClauseRow("given ", clause))]);
        AlignedTable.Write(output, Indent, [.. entry.Witness.Select(step => (string[])[ReportWords.Date(step.Date), step.Statement])]);
        foreach (var remark in entry.Remarks)
        {
            output.Append(Indent).Append(remark).Append('\n');
        }

        output.Append(Indent).Append(palette.Dim($"Way out: {entry.WayOut}")).Append('\n');
    }

    /// <summary>The clauses to list: a place without an address that the canonical line already names says nothing new.</summary>
    private static IEnumerable<ReportClause> Related(ReportEntry entry) =>
        entry.Clauses.Where((clause, index) => index > 0 || clause.Address is not null);

    private static string[] ClauseRow(string prefix, ReportClause clause)
    {
        return
        [
            prefix + (clause.Address?.ToString() ?? ""),
            ReportWords.Place(clause.Location) + ":",
            Excerpt(clause.Location),
        ];
    }

    private static string Excerpt(Location location)
    {
        var words = ReportWords.Words(location);
        return words.Length <= ExcerptLength ? words : words[..words.LastIndexOf(' ', ExcerptLength)] + " …";
    }

    private void WriteSummary(StringBuilder output, IReadOnlyList<TreatyAnalysis> analyses)
    {
        var entries = analyses.SelectMany(analysis => analysis.Entries).ToList();
        foreach (var sentence in ReportTotals.Assumptions(analyses).Select(text => "Assumed: " + text).Concat(ReportTotals.Bounds(analyses).Select(text => "Checked only so far: " + text)))
        {
            output.Append(sentence).Append('\n');
        }

        var notes = Count(DiagnosticSeverity.Note);
        if (!showsNotes && notes > 0)
        {
            output.Append(notes == 1 ? "1 note is hidden; --notes shows it.\n" : $"{notes} notes are hidden; --notes shows them.\n");
        }

        output.Append(CultureInfo.InvariantCulture, $"{ReportTotals.NameOf(ReportTotals.Verdict(analyses))}: {Plural(analyses.Count, "treaty", "treaties")}, ");
        output.Append(CultureInfo.InvariantCulture, $"{Plural(Count(DiagnosticSeverity.Error), "error", "errors")}, ");
        output.Append(CultureInfo.InvariantCulture, $"{Plural(Count(DiagnosticSeverity.Warning), "warning", "warnings")}, {Plural(notes, "note", "notes")}\n");

        int Count(DiagnosticSeverity severity) => entries.Count(entry => entry.Severity == severity);
    }

    private static string Plural(int count, string one, string many) =>
        count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {many}");
}
