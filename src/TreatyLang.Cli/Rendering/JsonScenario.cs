using System.Collections.Immutable;

namespace TreatyLang.Cli.Rendering;

/// <summary>A scenario in the JSON report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file.</param>
/// <param name="Range">Its heading.</param>
/// <param name="Outcome">passed, failed, impossible or undecided.</param>
/// <param name="Reasons">Why it is impossible or undecided.</param>
/// <param name="Expectations">What came of each expectation.</param>
/// <param name="History">What happens in it, oldest first.</param>
/// <param name="Breaches">The breaches in it, by the first day.</param>
internal sealed record JsonScenario(
    string Name, string File, JsonRange Range, string Outcome, ImmutableArray<string> Reasons, ImmutableArray<JsonExpectation> Expectations,
    ImmutableArray<JsonWitnessStep> History, ImmutableArray<JsonBreach> Breaches);
