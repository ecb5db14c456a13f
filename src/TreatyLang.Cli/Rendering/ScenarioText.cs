using System.Globalization;
using System.Text;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Cli.Rendering;

/// <summary>The report on scenarios for a person at a terminal: one line each, and for one that fails what happens in it and what was expected.</summary>
/// <param name="palette">The colours.</param>
/// <param name="isQuiet">Whether only the lines are shown.</param>
internal sealed class ScenarioText(Palette palette, bool isQuiet)
{
    private const string Indent = "    ";

    /// <summary>The report on some treaties, in their order.</summary>
    public string Render(IReadOnlyList<ScenarioAnalysis> analyses)
    {
        var output = new StringBuilder();
        foreach (var analysis in analyses)
        {
            foreach (var error in analysis.Errors) output.Append(CultureInfo.InvariantCulture, $"{ReportWords.Place(error.Location)}: {palette.Severity(error.Severity, "error")} {error.Id}: {error.Message}\n");
            foreach (var result in analysis.Results) Write(output, result);
        }

        if (!isQuiet) WriteSummary(output, new ScenarioTotals(analyses));
        return output.ToString();
    }

    private void Write(StringBuilder output, ScenarioResult result)
    {
        var outcome = ScenarioTotals.NameOf(result.Outcome);
        var coloured = result.Outcome is ScenarioOutcome.Passed ? outcome : palette.Severity(result.Outcome is ScenarioOutcome.Undecided ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, outcome);
        output.Append(CultureInfo.InvariantCulture, $"{ReportWords.Place(result.Scenario.Location)}: {coloured}: {result.Scenario.Name}\n");
        if (isQuiet || result.Outcome is ScenarioOutcome.Passed) return;
        foreach (var reason in result.Reasons) output.Append(Indent).Append(reason).Append('\n');
        foreach (var failed in result.Expectations.Where(expectation => !expectation.IsMet))
        {
            output.Append(CultureInfo.InvariantCulture, $"{Indent}{ReportWords.Place(failed.Expectation.Location)}: {ReportWords.Words(failed.Expectation.Location)}\n");
            output.Append(Indent).Append(Indent).Append(failed.Reason).Append('\n');
        }

        WriteHistory(output, result);
        if (result.Breaches.IsEmpty) return;
        output.Append(Indent).Append("Breaches:\n");
        AlignedTable.Write(output, Indent + Indent, [.. result.Breaches.Select(breach => (string[])
            [ReportWords.Date(breach.Breach.FirstDay), breach.Breach.LastDay is { } last ? $"to {ReportWords.Date(last)}" : "on", breach.Breach.Agent?.Name ?? "together", breach.Breach.Clause.Address.ToString(), breach.Statement])]);
    }

    // One column for each agent that does something, and one for what happens to the treaty.
    private static void WriteHistory(StringBuilder output, ScenarioResult result)
    {
        if (result.Events.IsEmpty) return;
        AgentSymbol[] agents = [.. result.Events.Select(item => item.Agent).OfType<AgentSymbol>().Distinct()];
        var rows = new List<string[]> { (string[])["", .. agents.Select(agent => agent.Name), ""] };
        foreach (var day in result.Events.GroupBy(item => item.Date))
        {
            string[] cells = [.. agents.Select(agent => Cell(day, agent))];
            rows.Add([ReportWords.Date(day.Key), .. cells, Cell(day, null)]);
        }

        output.Append(Indent).Append("History:\n");
        AlignedTable.Write(output, Indent + Indent, rows);
    }

    private static string Cell(IEnumerable<ScenarioEvent> events, AgentSymbol? agent) =>
        string.Join(" ", events.Where(item => item.Agent == agent).Select(item => item.Statement));

    private static void WriteSummary(StringBuilder output, ScenarioTotals totals)
    {
        output.Append(CultureInfo.InvariantCulture, $"{totals.All} {(totals.All == 1 ? "scenario" : "scenarios")}: {totals.Passed} passed, {totals.Failed} failed");
        output.Append(totals.Undecided == 0 ? "\n" : string.Create(CultureInfo.InvariantCulture, $", {totals.Undecided} undecided\n"));
    }
}
