using TreatyLang.Cli.Rendering;
using TreatyLang.Semantics;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Commands;

/// <summary>Analyzes treaties one after the other and shows how far it has come.</summary>
internal static class Analyzer
{
    /// <summary>The analyses, in the order of the inputs.</summary>
    public static IReadOnlyList<TreatyAnalysis> Analyze(
        IReadOnlyList<TreatySource> inputs, CheckOptions options, CommandEnvironment environment, bool showsProgress, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine(environment, showsProgress);
        var analyses = new List<TreatyAnalysis>();
        foreach (var input in inputs)
        {
            progress.Show($"Checking {input.Treaty.Path} ({analyses.Count + 1} of {inputs.Count})");
            analyses.Add(TreatyAnalysis.Run(input, environment.Solvers, options, cancellationToken));
        }

        return analyses;
    }
}
