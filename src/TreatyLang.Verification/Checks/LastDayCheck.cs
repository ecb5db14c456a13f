using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>undefined</c>, the last day of force: a note where just that day moves under the other reading, a warning where a finding
/// comes or goes with it.
/// </summary>
internal static class LastDayCheck
{
    /// <summary>What comes or goes under the other reading, one sentence each; null if the text leaves nothing open.</summary>
    /// <param name="check">The treaty under the default reading, checked.</param>
    /// <param name="otherwise">Its life under the other reading.</param>
    /// <param name="run">Checks the treaty over a life: its dates, and if asked for also its slices.</param>
    public static ImmutableArray<string>? Changes(CheckContext check, Timeline otherwise, Func<Timeline, bool, CheckContext> run)
    {
        var (end, other) = (check.Timeline.End, otherwise.End);
        if (check.Life.Duration is null || end < check.Timeline.Start || end == other) return null;
        var withSlices = CanMatter(check, Math.Min(end, other), Math.Max(end, other));
        var found = Comparable(check, withSlices);
        var foundOtherwise = Comparable(run(otherwise, withSlices), withSlices);
        return
        [
            .. foundOtherwise.Where(finding => !found.Exists(same => AreAlike(same, finding))).Select(finding => $"Under the other reading this would be found: {finding.Message}"),
            .. found.Where(finding => !foundOtherwise.Exists(same => AreAlike(same, finding))).Select(finding => $"Under the other reading this would not be found: {finding.Message}"),
        ];
    }

    /// <summary>Reports both readings.</summary>
    public static void Report(CheckContext check, Timeline otherwise, ImmutableArray<string> changes)
    {
        if (check.Life.Duration is not { } duration) return;
        var (end, other) = (Wording.Date(check.Timeline.End), Wording.Date(otherwise.End));
        check.Report(
            FindingKind.Undefined,
            $"{Wording.Address(duration)} can be read to end the Treaty on {end} or on {other}; it is read to end with {end}.",
            [duration], changes.IsEmpty ? DiagnosticSeverity.Note : DiagnosticSeverity.Warning, DateOnly.FromDayNumber(check.Timeline.End),
            background: [.. check.Life.ExtensionFacts],
            remarks:
            [
                .. changes,
                check.Life.ExtensionFacts.IsEmpty
                    ? $"Write “until {end}, including that day” or “until {other}, including that day”."
                    : $"Write the last day into {Wording.Address(duration)}: “until …, including that day”.",
            ]);
    }

    /// <summary>The errors and warnings that can be compared; without slices those that date arithmetic alone finds.</summary>
    private static List<Finding> Comparable(CheckContext check, bool withSlices) =>
        [.. check.Findings.Where(finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Kind is not (FindingKind.Undefined or FindingKind.Undecided) && (withSlices || finding.Certificate is null))];

    private static bool AreAlike(Finding first, Finding second) =>
        first.Kind == second.Kind && first.Clauses.Select(clause => clause.Ordinal).Order().SequenceEqual(second.Clauses.Select(clause => clause.Ordinal).Order());

    /// <summary>
    /// Whether what is asked of holdings and acts can differ: only where something begins, ends or falls due on one of the two days, or
    /// where a duty after an act meets another clause on the same act, so that distances from the last day count.
    /// </summary>
    private static bool CanMatter(CheckContext check, int first, int last)
    {
        bool IsNear(int day) => day >= first && day <= last;
        foreach (var clause in check.Treaty.Clauses)
        {
            if (ClauseTimes.WindowOf(clause) is { } window && check.Timeline.Days(window, new(int.MinValue / 2, int.MaxValue / 2)) is { } days && (IsNear(days.First) || IsNear(days.Last))) return true;
            if (ClauseTimes.Points(clause).Any(point => point is DatePoint && check.Timeline.Resolve(point) is { } day && IsNear(day))) return true;
            if (ClauseTimes.RecurrenceOf(clause) is { } recurrence)
                foreach (var period in check.Timeline.Periods(recurrence, new(Math.Max(check.Timeline.Start, first - 400), last)) ?? [])
                    if (IsNear(period.First) || IsNear(period.Last) || (ClauseTimes.TimingOf(clause) is AfterEachPeriod after && IsNear(CalendarArithmetic.Add(period.Last, after.Latest)))) return true;
        }
        var acts = check.System.Norms.Select(norm => (norm.Clause.Ordinal, Act: ClauseTimes.ActOf(norm.Clause))).Distinct().ToLookup(pair => pair.Act);
        return check.System.Norms.OfType<RelativeNorm>().Any(norm =>
            !norm.Timing.IsBefore && (acts[norm.Duty.Act].Count() > 1 || acts[norm.Timing.Trigger].Any()));
    }
}
