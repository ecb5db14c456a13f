using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
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
    /// <param name="run">Checks the treaty over a life: its dates, and the slices of the clauses given by ordinal.</param>
    public static ImmutableArray<string>? Changes(CheckContext check, Timeline otherwise, Func<Timeline, IReadOnlySet<int>, CheckContext> run)
    {
        var (end, other) = (check.Timeline.End, otherwise.End);
        if (check.Life.Duration is null || end < check.Timeline.Start || end == other) return null;
        var clauses = Touched(check, Math.Min(end, other), Math.Max(end, other));
        // What is found in a slice is looked for again, whether one of its clauses is touched or not.
        if (clauses.Count > 0) clauses.UnionWith(check.Findings.SelectMany(finding => finding.Clauses).Select(clause => clause.Ordinal));
        var found = Comparable(check, clauses.Count > 0);
        var foundOtherwise = Comparable(run(otherwise, clauses), clauses.Count > 0);
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
            $"{Wording.Subject(duration)} can be read to end the Treaty on {end} or on {other}; it is read to end with {end}.",
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
    /// The clauses of which something else can be asked: where something begins, ends or falls due on one of the two days, and duties
    /// after an act, which ask for nothing once they would fall due after the last day.
    /// </summary>
    private static HashSet<int> Touched(CheckContext check, int first, int last) =>
    [
        .. check.Treaty.Clauses
            .Where(clause => ClauseTimes.TimingOf(clause) is RelativeToEach { IsBefore: false } || IsTouched(check.Timeline, clause, first, last))
            .Select(clause => clause.Ordinal),
    ];

    private static bool IsTouched(Timeline timeline, BoundClause clause, int first, int last)
    {
        bool IsNear(int day) => day >= first && day <= last;
        if (ClauseTimes.WindowOf(clause) is { } window && timeline.Days(window, new(int.MinValue / 2, int.MaxValue / 2)) is { } days && (IsNear(days.First) || IsNear(days.Last))) return true;
        if (ClauseTimes.Points(clause).Any(point => point is DatePoint && timeline.Resolve(point) is { } day && IsNear(day))) return true;
        if (ClauseTimes.RecurrenceOf(clause) is not { } recurrence) return false;
        // What is due so long after the end of a period may be due now.
        var after = ClauseTimes.TimingOf(clause) as AfterEachPeriod;
        var delay = after is null ? new(0, TimeUnit.Day) : after.LatestInNextYear is null ? after.Latest : new(2, TimeUnit.Year);
        var from = Math.Max(timeline.Start, CalendarArithmetic.FirstReaching(first, delay));
        return (timeline.Periods(recurrence, new(from, last)) ?? []).Any(period =>
            IsNear(period.First) || IsNear(period.Last) || (after is not null && IsNear(Timeline.Due(after, period))));
    }
}
