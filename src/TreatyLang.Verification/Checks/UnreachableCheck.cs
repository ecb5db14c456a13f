using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>unreachable</c>: a phase that no day of force lies in, an entry into force after the last day, a withdrawal that can never take
/// effect, and stages of a dispute that end after the treaty does; a warning where this holds from some day on.
/// </summary>
internal static class UnreachableCheck
{
    public static void Run(CheckContext check)
    {
        if (check.Timeline.End < check.Timeline.Start) ReportEntry(check);
        foreach (var clause in check.Treaty.Clauses)
        {
            switch (clause)
            {
                case TermDefinition { Symbol: PhaseSymbol phase } when IsUnreached(check.Timeline, phase): ReportPhase(check, clause, phase); break;
                case WithdrawalClause withdrawal: CheckWithdrawal(check, withdrawal); break;
                case ReferralClause referral: CheckCourse(check, referral); break;
            }
        }
    }

    /// <summary>Whether a phase has no day of force; not if nothing dates it.</summary>
    public static bool IsUnreached(Timeline timeline, PhaseSymbol phase) =>
        timeline.Resolve(phase.Start) is { } first && timeline.Resolve(phase.End) is { } last
        && new DayRange(first, last).Intersect(timeline.Life).IsEmpty;

    private static void ReportEntry(CheckContext check) => check.Report(
        FindingKind.Unreachable,
        $"The Treaty is never in force, because it enters into force on {Wording.Date(check.Timeline.Start)} and its last day of force is {Wording.Date(check.Timeline.End)}.",
        check.Life.Duration is { } duration ? [duration] : [check.Treaty.Clauses[0]], date: DateOnly.FromDayNumber(check.Timeline.Start), background: Entry(check));

    private static void ReportPhase(CheckContext check, BoundClause clause, PhaseSymbol phase)
    {
        var first = check.Timeline.Resolve(phase.Start) ?? check.Timeline.Start;
        var last = check.Timeline.Resolve(phase.End) ?? first;
        ImmutableArray<BoundClause> blamed = [clause];
        string reason;
        if (last < first) reason = $"it begins on {Wording.Date(first)} and ends on {Wording.Date(last)}";
        else if (first > check.Timeline.End)
        {
            reason = $"it begins on {Wording.Date(first)} and the last day of force is {Wording.Date(check.Timeline.End)}";
            if (check.Life.Duration is { } duration) blamed = [clause, duration];
        }
        else reason = $"it ends on {Wording.Date(last)} and the Treaty enters into force on {Wording.Date(check.Timeline.Start)} only";
        var idle = check.Treaty.Clauses.Where(other => ClauseTimes.WindowOf(other)?.Phase == phase).ToList();
        check.Report(
            FindingKind.Unreachable, $"{phase.Name} is never reached, because {reason}.", blamed, date: DateOnly.FromDayNumber(first), background: Entry(check),
            remarks: idle.Count == 0 ? [] : [$"{Wording.Addresses(idle)} therefore {(idle.Count == 1 ? "applies" : "apply")} on no day."]);
    }

    private static void CheckWithdrawal(CheckContext check, WithdrawalClause withdrawal)
    {
        if (check.Timeline.IsEndless || check.Timeline.End < check.Timeline.Start) return;
        var given = check.Timeline.Start;
        if (withdrawal.EarliestNotice is { } point)
        {
            if (check.Timeline.Resolve(point) is not { } earliest) return;
            given = Math.Max(given, earliest);
        }
        var effect = CalendarArithmetic.Add(given, withdrawal.Notice);
        if (effect <= check.Timeline.End) return;
        check.Report(
            FindingKind.Unreachable,
            $"No withdrawal under {Wording.Address(withdrawal)} can take effect, because notice given on {Wording.Date(given)} takes effect on {Wording.Date(effect)} and the last day of force is {Wording.Date(check.Timeline.End)}.",
            [withdrawal, .. Duration(check)], date: DateOnly.FromDayNumber(effect), background: Entry(check));
    }

    private static void CheckCourse(CheckContext check, ReferralClause referral)
    {
        if (check.Timeline.IsEndless || check.Timeline.End < check.Timeline.Start) return;
        var course = DisputeCourse.Fastest(check.Treaty, referral);
        if (course.Clocks.IsEmpty) return;
        var first = check.Timeline.Start;
        var clocks = course.Clauses;
        if (course.Finish(first) > check.Timeline.End)
        {
            check.Report(
                FindingKind.Unreachable,
                $"A {referral.Dispute} referred under {Wording.Address(referral)} can never run its course, because even one referred on {Wording.Date(first)} ends on {Wording.Date(course.Finish(first))} and the last day of force is {Wording.Date(check.Timeline.End)}.",
                [referral, .. clocks, .. Duration(check)], date: DateOnly.FromDayNumber(course.Finish(first)), background: Entry(check));
            return;
        }
        var last = check.Timeline.End;
        while (course.Finish(last) > check.Timeline.End) last--;
        if (last == check.Timeline.End) return;
        check.Report(
            FindingKind.Unreachable,
            $"A {referral.Dispute} referred under {Wording.Address(referral)} from {Wording.Date(last + 1)} on can no longer run its course before the last day of force, {Wording.Date(check.Timeline.End)}; the last good day is {Wording.Date(last)}.",
            [referral, .. clocks, .. Duration(check)], DiagnosticSeverity.Warning, DateOnly.FromDayNumber(last + 1), Entry(check),
            witness:
            [
                new(DateOnly.FromDayNumber(last), null, $"A {referral.Dispute} referred on this day runs its course on {Wording.Date(course.Finish(last))}."),
                new(DateOnly.FromDayNumber(last + 1), null, $"A {referral.Dispute} referred on this day would run its course on {Wording.Date(course.Finish(last + 1))} only."),
            ]);
    }

    private static ImmutableArray<BoundClause> Duration(CheckContext check) => check.Life.Duration is { } duration ? [duration] : [];

    private static ImmutableArray<BoundClause> Entry(CheckContext check) =>
        [.. new BoundClause?[] { check.Life.EntryFact, check.Life.EntryFact is null ? check.Life.EntryClause : null }.OfType<BoundClause>(), .. check.Life.ExtensionFacts];
}
