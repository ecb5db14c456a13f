using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Cli.Rendering;

/// <summary>What the scenarios of some treaties come to together.</summary>
/// <param name="analyses">The treaties.</param>
internal sealed class ScenarioTotals(IReadOnlyList<ScenarioAnalysis> analyses)
{
    private readonly ILookup<ScenarioOutcome, ScenarioResult> _results = analyses.SelectMany(analysis => analysis.Results).ToLookup(result => result.Outcome);

    /// <summary>How many scenarios there are.</summary>
    public int All => _results.Sum(outcome => outcome.Count());

    /// <summary>How many come to what they expect.</summary>
    public int Passed => Count(ScenarioOutcome.Passed);

    /// <summary>How many do not, or are impossible.</summary>
    public int Failed => Count(ScenarioOutcome.Failed) + Count(ScenarioOutcome.Impossible);

    /// <summary>How many could not be run.</summary>
    public int Undecided => Count(ScenarioOutcome.Undecided);

    /// <summary>The exit code: what failed, and a text with errors, come before what stayed undecided.</summary>
    public int ExitCode => Failed > 0 || analyses.Any(analysis => !analysis.Errors.IsEmpty) ? Cli.ExitCode.Findings
        : Undecided > 0 ? Cli.ExitCode.Undecided
        : Cli.ExitCode.Consistent;

    /// <summary>The name of an outcome in reports.</summary>
    public static string NameOf(ScenarioOutcome outcome) => outcome.ToString().ToLowerInvariant();

    /// <summary>The name of what comes of an expectation in reports.</summary>
    public static string NameOf(ExpectationOutcome outcome) => outcome.ToString().ToLowerInvariant();

    private int Count(ScenarioOutcome outcome) => _results[outcome].Count();
}
