using System.Collections.Immutable;

namespace TreatyLang.Cli.Rendering;

/// <summary>The JSON report on scenarios.</summary>
/// <param name="Passed">How many scenarios come to what they expect.</param>
/// <param name="Failed">How many do not.</param>
/// <param name="Undecided">How many could not be run.</param>
/// <param name="Errors">What is wrong with the texts, one sentence each behind its place.</param>
/// <param name="Scenarios">The scenarios in the order of the files.</param>
internal sealed record JsonScenarioReport(int Passed, int Failed, int Undecided, ImmutableArray<string> Errors, ImmutableArray<JsonScenario> Scenarios);
