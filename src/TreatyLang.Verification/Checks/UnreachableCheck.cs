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
        if (check.Timeline.End < check.Timeline.Start)
        {
            ReportEntry(check);
            return;
        }
        var courses = new DisputeCourses(check.Treaty, check.Timeline);
        foreach (var clause in check.Treaty.Clauses)
        {
            switch (clause)
            {
                case TermDefinition { Symbol: PhaseSymbol phase } when IsUnreached(check.Timeline, phase): ReportPhase(check, clause, phase); break;
                case WithdrawalClause withdrawal: CheckWithdrawal(check, withdrawal); break;
                case ReferralClause referral: CheckCourse(check, referral, courses); break;
            }
        }
    }

    /// <summary>Whether a phase has no day of force; not if nothing dates it.</summary>
    public static bool IsUnreached(Timeline timeline, PhaseSymbol phase) =>
        timeline.Resolve(phase.Start) is { } first && timeline.Resolve(phase.End) is { } last
        && new DayRange(first, last).Intersect(timeline.Life).IsEmpty;

    /// <summary>Whether a clause applies on no day because its time is that of a phase without a day of force.</summary>
    public static bool FollowsFromPhase(Timeline timeline, BoundClause clause) =>
        ClauseTimes.WindowOf(clause) is { } window && timeline.DaysInForce(window) is { IsEmpty: true }
        && (window.Phase is { } phase ? [phase] : ClauseTimes.Points(clause).SelectMany(ClauseTimes.Parts).OfType<PhaseBorderPoint>().Select(border => border.Phase))
            .Any(other => IsUnreached(timeline, other));

    private static void ReportEntry(CheckContext check) => check.Report(
        FindingKind.Unreachable,
        $"The Treaty is never in force, because it enters into force on {Wording.Date(check.Timeline.Start)}{Under(check.Life.EntryInText)} and its last day of force is {Wording.Date(check.Timeline.End)}{Under(check.Life.End)}.",
        [.. check.Life.EntryInText, .. check.Life.End], date: DateOnly.FromDayNumber(check.Timeline.Start), background: check.Life.Facts);

    private static void ReportPhase(CheckContext check, BoundClause clause, PhaseSymbol phase)
    {
        var first = check.Timeline.Resolve(phase.Start) ?? check.Timeline.Start;
        var last = check.Timeline.Resolve(phase.End) ?? first;
        var (blamed, reason, date) = (ImmutableArray<BoundClause>.Empty, $"it begins on {Wording.Date(first)} and ends on {Wording.Date(last)}", first);
        if (last >= first && first > check.Timeline.End)
            (blamed, reason) = (check.Life.End, $"it begins on {Wording.Date(first)} and the last day of force is {Wording.Date(check.Timeline.End)}{Under(check.Life.End)}");
        else if (last >= first)
            (blamed, reason, date) = (check.Life.EntryInText, $"it ends on {Wording.Date(last)} and the Treaty enters into force only on {Wording.Date(check.Timeline.Start)}{Under(check.Life.EntryInText)}", last);
        var idle = check.Treaty.Clauses.Where(other => ClauseTimes.Points(other).Concat(ClauseTimes.WindowOf(other)?.Phase is { } own ? [new PhaseBorderPoint(own, false)] : [])
            .SelectMany(ClauseTimes.Parts).OfType<PhaseBorderPoint>().Any(border => border.Phase == phase) && FollowsFromPhase(check.Timeline, other)).ToList();
        check.Report(
            FindingKind.Unreachable, $"{phase.Name} ({Wording.Address(clause)}) is never reached, because {reason}.", [clause, .. blamed], date: DateOnly.FromDayNumber(date), background: Background(check),
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
            $"No withdrawal under {Wording.Address(withdrawal)} can take effect, because notice given on {Wording.Date(given)} takes effect on {Wording.Date(effect)} and the last day of force is {Wording.Date(check.Timeline.End)}{Under(check.Life.End)}.",
            [withdrawal, .. check.Life.End], date: DateOnly.FromDayNumber(effect), background: Background(check));
    }

    private static void CheckCourse(CheckContext check, ReferralClause referral, DisputeCourses courses)
    {
        if (check.Timeline.End < check.Timeline.Start || check.Timeline.DaysInForce(referral.Window) is not { IsEmpty: false } open) return;
        var first = open.First;
        var course = courses.Fastest(referral, first);
        if (course.Clauses.IsEmpty || CourseEnd.Of(check, course) is not { } end) return;
        var opened = referral.Step is NoticeStep ? "A notice given" : $"A {referral.Dispute} referred";
        ImmutableArray<BoundClause> blamed = [referral, .. course.Clauses, .. end.Clauses];
        if (course.Finish(first) > end.Day)
        {
            check.Report(
                FindingKind.Unreachable,
                $"{opened} under {Wording.Subject(referral)} can never run its course{Under(course.Clauses)}, because even one {(referral.Step is NoticeStep ? "given" : "referred")} on {Wording.Date(first)} ends on {Wording.Date(course.Finish(first))} and {end.Words} is {Wording.Date(end.Day)}{Under(end.Clauses)}.",
                blamed, date: DateOnly.FromDayNumber(course.Finish(first)), background: Background(check));
            return;
        }
        var last = open.Last;
        while (course.Finish(last) > end.Day) last--;
        if (last == open.Last) return;
        check.Report(
            FindingKind.Unreachable,
            $"{opened} under {Wording.Address(referral)} from {Wording.Date(last + 1)} on can no longer run its course{Under(course.Clauses)} before {end.Words}{Under(end.Clauses)}, {Wording.Date(end.Day)}; the last good day is {Wording.Date(last)}.",
            blamed, DiagnosticSeverity.Warning, DateOnly.FromDayNumber(last + 1), Background(check),
            witness:
            [
                new(DateOnly.FromDayNumber(last), null, $"{opened} on this day runs its course on {Wording.Date(course.Finish(last))}."),
                new(DateOnly.FromDayNumber(last + 1), null, $"{opened} on this day would run its course only on {Wording.Date(course.Finish(last + 1))}."),
            ]);
    }

    private static string Under(IReadOnlyCollection<BoundClause> clauses) => clauses.Count == 0 ? "" : $" under {Wording.Addresses(clauses)}";

    private static ImmutableArray<BoundClause> Background(CheckContext check) => [.. check.Life.EntryInText, .. check.Life.Facts];
}
