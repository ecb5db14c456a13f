using TreatyLang.Diagnostics;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Rendering;

/// <summary>What some treaties come to together.</summary>
internal static class ReportTotals
{
    /// <summary>The worst verdict: inconsistent before undecided before consistent.</summary>
    public static Verdict Verdict(IEnumerable<TreatyAnalysis> analyses)
    {
        var verdicts = analyses.Select(analysis => analysis.Verdict).ToHashSet();
        return verdicts.Contains(Verification.Verdict.Inconsistent) ? Verification.Verdict.Inconsistent
            : verdicts.Contains(Verification.Verdict.Undecided) ? Verification.Verdict.Undecided
            : Verification.Verdict.Consistent;
    }

    /// <summary>The name of a verdict in reports.</summary>
    public static string NameOf(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    /// <summary>All assumptions, each once.</summary>
    public static IEnumerable<string> Assumptions(IEnumerable<TreatyAnalysis> analyses) =>
        analyses.SelectMany(analysis => analysis.Assumptions).Distinct(StringComparer.Ordinal);

    /// <summary>All bounds, each once.</summary>
    public static IEnumerable<string> Bounds(IEnumerable<TreatyAnalysis> analyses) =>
        analyses.SelectMany(analysis => analysis.Bounds).Distinct(StringComparer.Ordinal);

    /// <summary>The exit code: findings at or above <paramref name="failOn"/> come before what stayed undecided.</summary>
    public static int ExitCodeFor(IReadOnlyList<TreatyAnalysis> analyses, DiagnosticSeverity failOn)
    {
        var undecided = FindingDescriptors.NameOf(FindingKind.Undecided);
        var fails = analyses.SelectMany(analysis => analysis.Entries).Any(entry => entry.Severity >= failOn && entry.Kind != undecided);
        return fails ? ExitCode.Findings
            : Verdict(analyses) == Verification.Verdict.Undecided ? ExitCode.Undecided
            : ExitCode.Consistent;
    }
}
