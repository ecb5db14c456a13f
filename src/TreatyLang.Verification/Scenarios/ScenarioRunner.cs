using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Runs scenarios: the history that one tells is replayed against the bound clauses; no solver is asked.</summary>
public static class ScenarioRunner
{
    /// <summary>What comes of a scenario; where a membership is disputed, of both readings.</summary>
    /// <param name="treaty">The treaty that it belongs to.</param>
    /// <param name="scenario">The scenario.</param>
    public static ScenarioResult Run(BoundTreaty treaty, Scenario scenario)
    {
        var result = RunReading(treaty, scenario);
        foreach (var reading in treaty.OtherReadings)
        {
            var other = RunReading(reading.Treaty, reading.Treaty.Scenarios.First(same => same.Location.Span == scenario.Location.Span));
            var isWorse = other.Outcome is not ScenarioOutcome.Passed && result.Outcome is ScenarioOutcome.Passed;
            if (isWorse) result = other with { Scenario = scenario, Reasons = [$"This is so if {reading.Otherwise}.", .. other.Reasons] };
            else if (other.Outcome is ScenarioOutcome.Passed && result.Outcome is not ScenarioOutcome.Passed) result = result with { Reasons = [$"This is so if {reading.Usual}.", .. result.Reasons] };
        }

        return result;
    }

    private static ScenarioResult RunReading(BoundTreaty treaty, Scenario scenario)
    {
        if (treaty.UnboundSentences > 0) return Undecided(scenario, "The text has errors, so it is not known what comes of this; correct them first.");
        var told = ScenarioFacts.Merge(treaty, scenario);
        var open = new OpenClauses(told);
        if (open.Life is { } unknown) return Undecided(scenario, $"The course of this hangs on {Wording.Address(unknown)}, which no scenario is judged by yet.");
        if (ScenarioLife.Of(told, scenario) is not { } life)
            return Undecided(scenario, "It is not known when the Treaty entered into force; say so, for example “This Treaty entered into force on 5 February 2011.”");
        var history = ScenarioHistory.Of(told, life);
        var scene = new ReplayScene(told, history);
        var report = ReplayEvaluator.Evaluate(scene);
        var events = HistoryEvents.Of(told, history);
        // A scenario need not say what the baseline of every Party is measured by.
        var impossible = report.Impossibilities.RemoveAll(failure => failure.Clause is BaselineDefinition);
        if (!impossible.IsEmpty)
            return new(scenario, ScenarioOutcome.Impossible, [.. impossible.Select(failure => ImpossibilityWording.Of(scene, failure))], [], events, []);
        var breaches = report.Breaches.Where(breach => !open.Contain(breach.Clause)).OrderBy(breach => breach.FirstDay).Select(breach => new ScenarioBreach(breach, Words(scene, breach).Statement)).ToImmutableArray();
        var judge = new ExpectationJudge(scene, breaches, open, report.Stages);
        var results = scenario.Expectations.Select(judge.Judge).ToImmutableArray();
        var outcome = results.Any(result => result.Outcome is ExpectationOutcome.Missed) ? ScenarioOutcome.Failed
            : results.Any(result => result.Outcome is ExpectationOutcome.Open) ? ScenarioOutcome.Undecided
            : ScenarioOutcome.Passed;
        return new(scenario, outcome, [], results, events, breaches);
    }

    private static ScenarioResult Undecided(Scenario scenario, string reason) => new(scenario, ScenarioOutcome.Undecided, [reason], [], [], []);

    private static WitnessStep Words(ReplayScene scene, Breach breach) =>
        new BreachWording(scene, new Subject(breach.Agent is { } agent ? [agent] : [], scene.Treaty)).Step(breach);
}
