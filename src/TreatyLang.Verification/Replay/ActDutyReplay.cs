using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays a duty to act.</summary>
internal static class ActDutyReplay
{
    public static IEnumerable<(AgentSymbol? Agent, int Day)> Breaches(ReplayScene scene, ActDutyClause duty)
    {
        foreach (var group in ReplayScene.Groups(duty.Bearer))
        {
            var day = duty.Timing is RelativeToEach timing
                ? TriggeredDutyReplay.FirstUnanswered(scene, duty, timing, group)
                : FirstMiss(scene, duty, group);
            if (day is { } first) yield return (duty.Bearer.Together ? null : group[0], first);
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
                    .Select(period => new DaySpan(period.Last + 1, ReplayCalendar.Shift(period.Last, after.Latest, isBefore: false)))
                    .Where(span => span.Last <= force.Last)];
            default:
                return [];
        }
    }

    private static int? FirstMiss(ReplayScene scene, ActDutyClause duty, IReadOnlyList<AgentSymbol> group)
    {
        foreach (var span in Spans(scene.Calendar, duty.Timing))
            if (scene.Log.Find(duty.Act, group, duty.Target, span).Count < duty.Minimum)
                return Math.Max(Due(scene, duty, span) + 1, scene.Calendar.Force.First);
        return null;
    }

    // A window that is empty because it begins after its end is due on its end all the same.
    private static int Due(ReplayScene scene, ActDutyClause duty, DaySpan span) =>
        duty.Timing is InWindow within && scene.Calendar.End(within.Window) is { } end ? end : span.Last;
}
