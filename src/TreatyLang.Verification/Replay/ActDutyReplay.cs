using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays a duty to act.</summary>
internal static class ActDutyReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, ActDutyClause duty)
    {
        foreach (var group in ReplayScene.Groups(duty.Bearer))
        {
            var misses = duty.Timing is RelativeToEach timing
                ? TriggeredDutyReplay.Unanswered(scene, duty, timing, group)
                : Misses(scene, duty, group);
            foreach (var days in Joined(misses)) yield return (duty.Bearer.Together ? null : group[0], days);
        }
    }

    /// <summary>The days within which a duty wants its acts, one span for each time it is due.</summary>
    public static IReadOnlyList<DaySpan> Spans(ReplayCalendar calendar, ActTiming timing)
    {
        var force = calendar.Force;
        switch (timing)
        {
            // A deadline has no start of its own, and what was done early was done.
            case InWindow within when calendar.End(within.Window) is { } end && end <= force.Last:
                return [calendar.Days(within.Window, new DaySpan(Math.Min(calendar.Whole.First, end), end))];
            case InEachPeriod each when calendar.Days(each.Range, force) is var range:
                return [.. calendar.Periods(each.Periods, range).Where(range.Contains)];
            case AfterEachPeriod after when calendar.Days(after.Range, force) is var range:
                return [.. calendar.Periods(after.Periods, range).Where(range.Contains)
                    .Select(period => new DaySpan(period.Last + 1, ReplayCalendar.Deadline(after, period.Last)))
                    .Where(span => span.Last <= force.Last)];
            case BeforeEachPeriod before when calendar.Days(before.Range, force) is var range:
                return [.. Beforehand(before, calendar.Periods(before.Periods, range).Select(period => period.First).Where(range.Contains), force)];
            default:
                return [];
        }
    }

    // What lies before entry into force cannot be asked for any more.
    private static IEnumerable<DaySpan> Beforehand(BeforeEachPeriod timing, IEnumerable<int> beginnings, DaySpan force)
    {
        var previous = force.First - 1;
        foreach (var beginning in beginnings)
        {
            var due = timing.Earliest is { } notice ? ReplayCalendar.Shift(beginning, notice, isBefore: true) : beginning;
            var first = timing.Latest is { } most ? ReplayCalendar.Shift(beginning, most, isBefore: true) : previous + 1;
            if (due >= force.First) yield return new DaySpan(Math.Max(first, force.First), due);
            previous = Math.Max(due, previous);
        }
    }

    private static IEnumerable<DaySpan> Misses(ReplayScene scene, ActDutyClause duty, IReadOnlyList<AgentSymbol> group)
    {
        var late = new LatePerformance(scene, duty, group);
        foreach (var span in late.Missed)
        {
            var first = Math.Max(Due(scene, duty, span) + 1, scene.Calendar.Force.First);
            yield return late.DayOf(span) is { } performed ? new DaySpan(first, Math.Max(first, performed)) : DaySpan.From(first);
        }
    }

    /// <summary>One breach for all days in a row, whichever of the misses they come from.</summary>
    private static IEnumerable<DaySpan> Joined(IEnumerable<DaySpan> misses)
    {
        DaySpan? joined = null;
        foreach (var days in misses.OrderBy(days => days.First))
        {
            if (joined is not { } before) joined = days;
            else if (before.Last == int.MaxValue || days.First <= before.Last + 1) joined = before with { Last = Math.Max(before.Last, days.Last) };
            else
            {
                yield return before;
                joined = days;
            }
        }
        if (joined is { } last) yield return last;
    }

    // A window that is empty because it begins after its end is due on its end all the same.
    public static int Due(ReplayScene scene, ActDutyClause duty, DaySpan span) =>
        duty.Timing is InWindow within && scene.Calendar.End(within.Window) is { } end ? end : span.Last;
}
