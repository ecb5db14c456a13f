using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What running a scenario shows.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Reasons">Why it is impossible or could not be run, one sentence each.</param>
/// <param name="Expectations">What comes of each expectation, in source order; none if it is impossible or undecided.</param>
/// <param name="Events">Its history, by date and then by agent in order of declaration.</param>
/// <param name="Breaches">All breaches in it, by the first day.</param>
public sealed record ScenarioResult(
    Scenario Scenario,
    ScenarioOutcome Outcome,
    ImmutableArray<string> Reasons,
    ImmutableArray<ExpectationResult> Expectations,
    ImmutableArray<ScenarioEvent> Events,
    ImmutableArray<ScenarioBreach> Breaches);
