using TreatyLang.Diagnostics;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Rendering;

/// <summary>What some treaties come to together.</summary>
internal static class ReportTotals
{
    /// <summary>The worst verdict.</summary>
    public static Verdict Verdict(IEnumerable<TreatyAnalysis> analyses) => Verdicts.Worst(analyses.Select(analysis => analysis.Verdict));

    /// <summary>The name of a verdict in reports.</summary>
    public static string NameOf(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>All assumptions; of several treaties each with the file that it is about.</summary>
    public static IEnumerable<string> Assumptions(IReadOnlyList<TreatyAnalysis> analyses) => Each(analyses, analysis => analysis.Assumptions);

    /// <summary>All bounds; of several treaties each with the file that it is about.</summary>
    public static IEnumerable<string> Bounds(IReadOnlyList<TreatyAnalysis> analyses) => Each(analyses, analysis => analysis.Bounds);

    /// <summary>The exit code: findings at or above <paramref name="failOn"/> come before what stayed undecided.</summary>
    public static int ExitCodeFor(IReadOnlyList<TreatyAnalysis> analyses, DiagnosticSeverity failOn)
    {
        var undecided = FindingDescriptors.NameOf(FindingKind.Undecided);
        var fails = analyses.SelectMany(analysis => analysis.Entries).Any(entry => entry.Severity >= failOn && entry.Kind != undecided);
        return fails ? ExitCode.Findings
            : Verdict(analyses) == Verification.Verdict.Undecided ? ExitCode.Undecided
            : ExitCode.Consistent;
    }

    private static IEnumerable<string> Each(IReadOnlyList<TreatyAnalysis> analyses, Func<TreatyAnalysis, IEnumerable<string>> sentences) =>
        analyses.SelectMany(analysis => sentences(analysis).Select(sentence =>
            analyses.Count == 1 || sentence.Contains(analysis.Text.Path, StringComparison.Ordinal) ? sentence : $"{analysis.Text.Path}: {sentence}"));
}
