using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Runs scenarios: the history that one tells is replayed against the bound clauses; no solver is asked.</summary>
public static class ScenarioRunner
{
    /// <summary>What comes of a scenario.</summary>
    /// <param name="treaty">The treaty that it belongs to.</param>
    /// <param name="scenario">The scenario.</param>
    public static ScenarioResult Run(BoundTreaty treaty, Scenario scenario)
    {
        if (treaty.UnboundSentences > 0) return Undecided(scenario, "The text has errors, so it is not known what comes of this; correct them first.");
        if (treaty.Clauses.Concat(scenario.Facts).FirstOrDefault(clause => !ReplayedClauses.Contains(clause)) is { } unknown)
            return Undecided(scenario, $"{Wording.Address(unknown)} is of a kind that no scenario is judged by yet.");
        var told = ScenarioFacts.Merge(treaty, scenario);
        if (ScenarioLife.Of(told, scenario) is not { } life)
            return Undecided(scenario, "It is not known when the Treaty entered into force; say so, for example “This Treaty entered into force on 5 February 2011.”");
        var history = ScenarioHistory.Of(told, life);
        var scene = new ReplayScene(told, history);
        var report = ReplayEvaluator.Evaluate(scene);
        var events = HistoryEvents.Of(told, history);
        if (!report.Impossibilities.IsEmpty)
            return new(scenario, ScenarioOutcome.Impossible, [.. report.Impossibilities.Select(failure => ImpossibilityWording.Of(scene, failure))], [], events, []);
        var breaches = report.Breaches.OrderBy(breach => breach.FirstDay).Select(breach => new ScenarioBreach(breach, Words(scene, breach).Statement)).ToImmutableArray();
        var judge = new ExpectationJudge(scene, breaches);
        var results = scenario.Expectations.Select(judge.Judge).ToImmutableArray();
        return new(scenario, results.All(result => result.IsMet) ? ScenarioOutcome.Passed : ScenarioOutcome.Failed, [], results, events, breaches);
    }

    private static ScenarioResult Undecided(Scenario scenario, string reason) => new(scenario, ScenarioOutcome.Undecided, [reason], [], [], []);

    private static WitnessStep Words(ReplayScene scene, Breach breach) =>
        new BreachWording(scene, new Subject(breach.Agent is { } agent ? [agent] : [], scene.Treaty)).Step(breach);
}
