using System.Text.Json;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Cli.Rendering;

/// <summary>The report on scenarios for programs, as docs/treaty-test.schema.json describes it.</summary>
internal static class ScenarioJson
{
    /// <summary>The report on some treaties: one object.</summary>
    public static string Render(IReadOnlyList<ScenarioAnalysis> analyses)
    {
        var totals = new ScenarioTotals(analyses);
        var report = new JsonScenarioReport(
            totals.Passed, totals.Failed, totals.Undecided,
            [.. analyses.SelectMany(analysis => analysis.Errors).Select(error => $"{ReportWords.Place(error.Location)}: {error.Id}: {error.Message}")],
            [.. analyses.SelectMany(analysis => analysis.Results).Select(Scenario)]);
        return JsonSerializer.Serialize(report, JsonModelContext.Readable.JsonScenarioReport) + "\n";
    }

    private static JsonScenario Scenario(ScenarioResult result) => new(
        result.Scenario.Name,
        result.Scenario.Location.Path,
        JsonRange.Of(result.Scenario.Location),
        ScenarioTotals.NameOf(result.Outcome),
        result.Reasons,
        [.. result.Expectations.Select(item => new JsonExpectation(ReportWords.Words(item.Expectation.Location), JsonRange.Of(item.Expectation.Location), ScenarioTotals.NameOf(item.Outcome), item.Reason == "" ? null : item.Reason))],
        [.. result.Events.Select(step => new JsonWitnessStep(step.Date, step.Agent?.Name, step.Statement))],
        [.. result.Breaches.Select(item => new JsonBreach(item.Breach.Clause.Address.ToString(), item.Breach.Agent?.Name, item.Breach.FirstDay, item.Breach.LastDay, item.Statement))]);
}
