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
    /// <param name="run">Checks the treaty, which is checked already, over another life: its dates, and the slices of the clauses given by ordinal.</param>
    public static ImmutableArray<string>? Changes(CheckContext check, Timeline otherwise, Func<CheckContext, Timeline, IReadOnlySet<int>, CheckContext> run)
    {
        var (end, other) = (check.Timeline.End, otherwise.End);
        if (check.Life.Duration is null || end < check.Timeline.Start || end == other) return null;
        var clauses = Touched(check, Math.Min(end, other), Math.Max(end, other));
        // What is found in a slice is looked for again, whether one of its clauses is touched or not.
        if (clauses.Count > 0) clauses.UnionWith(check.Findings.SelectMany(finding => finding.Clauses).Select(clause => clause.Ordinal));
        var found = Comparable(check, clauses.Count > 0);
        var foundOtherwise = Comparable(run(check, otherwise, clauses), clauses.Count > 0);
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
    /// The clauses of which something else can be asked: where something begins, ends or falls due on one of the two days, and where a
    /// duty after an act meets another clause on the same act, so that distances from the last day count.
    /// </summary>
    private static HashSet<int> Touched(CheckContext check, int first, int last)
    {
        var norms = check.System.Norms.DistinctBy(norm => norm.Clause.Ordinal).ToList();
        var acts = norms.ToLookup(norm => ClauseTimes.ActOf(norm.Clause));
        return
        [
            .. check.Treaty.Clauses.Where(clause => IsTouched(check.Timeline, clause, first, last)).Select(clause => clause.Ordinal),
            .. norms.OfType<RelativeNorm>()
                .Where(norm => !norm.Timing.IsBefore && (acts[norm.Duty.Act].Count() > 1 || acts[norm.Timing.Trigger].Any())).Select(norm => norm.Clause.Ordinal),
        ];
    }

    private static bool IsTouched(Timeline timeline, BoundClause clause, int first, int last)
    {
        bool IsNear(int day) => day >= first && day <= last;
        if (ClauseTimes.WindowOf(clause) is { } window && timeline.Days(window, new(int.MinValue / 2, int.MaxValue / 2)) is { } days && (IsNear(days.First) || IsNear(days.Last))) return true;
        if (ClauseTimes.Points(clause).Any(point => point is DatePoint && timeline.Resolve(point) is { } day && IsNear(day))) return true;
        return ClauseTimes.RecurrenceOf(clause) is { } recurrence
            && (timeline.Periods(recurrence, new(Math.Max(timeline.Start, first - 400), last)) ?? []).Any(period =>
                IsNear(period.First) || IsNear(period.Last) || (ClauseTimes.TimingOf(clause) is AfterEachPeriod after && IsNear(CalendarArithmetic.Add(period.Last, after.Latest))));
    }
}
