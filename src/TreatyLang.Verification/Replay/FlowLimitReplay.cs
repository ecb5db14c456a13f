using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>
/// Replays a limit on a flow. A maximum is broken on the first day of the amount with which the sum of a period exceeds it, or judged at the
/// end of the period; what must be reached is judged on the last day of a whole period. Such a breach does not continue.
/// </summary>
internal static class FlowLimitReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, FlowLimitClause limit)
    {
        foreach (var group in ReplayScene.Groups(limit.Bearer))
            foreach (var (days, isWhole) in Periods(scene.Calendar, limit.Timing))
                if (!days.IsEmpty && IsJudged(scene, limit, group, days) && FirstBreach(scene, limit, group, days, isWhole) is { } day)
                    yield return (limit.Bearer.Together ? null : group[0], new DaySpan(day, day));
    }

    /// <summary>The periods, or the window, cut to the days of force, each with whether nothing is cut off.</summary>
    public static IEnumerable<(DaySpan Days, bool IsWhole)> Periods(ReplayCalendar calendar, ActTiming timing)
    {
        switch (timing)
        {
            case InWindow within:
                var days = calendar.Days(within.Window, calendar.Force);
                var reachesIn = within.Window.Start is null || (calendar.Day(within.Window.Start) is { } start && start + (within.Window.StartIsExclusive ? 1 : 0) == days.First);
                return [(days, reachesIn && calendar.End(within.Window) == days.Last)];
            case InEachPeriod each:
                var range = calendar.Days(each.Range, calendar.Force);
                return calendar.Periods(each.Periods, range).Select(period => (period.Cut(range), range.Contains(period)));
            default: return [];
        }
    }

    /// <summary>The periods of a right in which a period lies and before which its amount is known.</summary>
    private static IEnumerable<DaySpan> Windows(ReplayScene scene, FlowRightClause right, IReadOnlyList<AgentSymbol> group, DaySpan days) =>
        Periods(scene.Calendar, right.Timing).Select(period => period.Days).Where(window => window.Contains(days) && AmountReplay.KnownFrom(scene, right.Amount, group) <= window.First);

    /// <summary>Whether all of a sum beyond the maximum is what a right permits, which is not used beyond its amount.</summary>
    private static bool Lifts(ReplayScene scene, FlowLimitClause limit, FlowRightClause right, IReadOnlyList<AgentSymbol> group, DaySpan days) =>
        scene.Flows.Amount(group, limit.Flow, days) <= (scene.Composition.Weight(right.Flow, limit.Flow) ?? 0) * scene.Flows.Amount(group, right.Flow, days)
        && Windows(scene, right, group, days).Any(window => scene.Flows.Amount(group, right.Flow, window) <= right.Years * AmountReplay.Value(scene, right.Amount, group));

    /// <summary>What a right adds to the maximum of a period that is one of its own.</summary>
    private static Rational Added(ReplayScene scene, FlowLimitClause limit, FlowRightClause right, IReadOnlyList<AgentSymbol> group, DaySpan days)
    {
        if (!right.Additional || !Windows(scene, right, group, days).Contains(days)) return Rational.Zero;
        var granted = right.Years * AmountReplay.Value(scene, right.Amount, group);
        var there = scene.Flows.Amount(group, right.Flow, days);
        return (scene.Composition.Weight(right.Flow, limit.Flow) ?? 0) * (there < granted ? there : granted);
    }

    /// <summary>How much of an additional right goes beyond a limit and what others add to it, in a period of both; null if the limit does not yield to it then.</summary>
    public static Rational? Excess(ReplayScene scene, FlowLimitClause limit, FlowRightClause right, IReadOnlyList<AgentSymbol> group, DaySpan days)
    {
        if (limit.Comparison is ComparisonKind.AtLeast || scene.Composition.Weight(right.Flow, limit.Flow) is not { Sign: > 0 } weight || !limit.Bearer.Agents.Any(group.Contains)) return null;
        if (!Periods(scene.Calendar, limit.Timing).Any(period => period.Days == days) || !IsJudged(scene, limit, group, days) || !Windows(scene, right, group, days).Contains(days)) return null;
        var others = scene.Precedence.Over(limit, group).OfType<FlowRightClause>().Where(other => other.Ordinal != right.Ordinal && scene.Composition.Weight(other.Flow, limit.Flow) is { Sign: > 0 });
        var ceiling = limit.Years * AmountReplay.Value(scene, limit.Amount, group) + others.Aggregate(Rational.Zero, (sum, other) => sum + Added(scene, limit, other, group, days));
        return (scene.Flows.Amount(group, limit.Flow, days) - ceiling) / weight;
    }

    private static bool IsJudged(ReplayScene scene, FlowLimitClause limit, IReadOnlyList<AgentSymbol> group, DaySpan days) =>
        AmountReplay.KnownFrom(scene, limit.Amount, group) <= days.First
        && !scene.Precedence.Over(limit, group).OfType<FlowLimitClause>().Any(other => Meet(scene, other.Flow, limit.Flow)
            && Periods(scene.Calendar, other.Timing).Any(period => !period.Days.Cut(days).IsEmpty));

    private static bool Meet(ReplayScene scene, FlowSymbol one, FlowSymbol other) =>
        scene.Composition.Weight(one, other) is not null || scene.Composition.Weight(other, one) is not null;

    private static int? FirstBreach(ReplayScene scene, FlowLimitClause limit, IReadOnlyList<AgentSymbol> group, DaySpan days, bool isWhole)
    {
        var amount = limit.Years * AmountReplay.Value(scene, limit.Amount, group);
        var lifting = scene.Precedence.Over(limit, group).OfType<FlowRightClause>().Where(right => scene.Composition.Weight(right.Flow, limit.Flow) is { Sign: > 0 }).ToList();
        if (limit.Comparison is not ComparisonKind.AtLeast && lifting.Exists(right => Windows(scene, right, group, days).Any()))
        {
            var added = lifting.Aggregate(Rational.Zero, (sum, right) => sum + Added(scene, limit, right, group, days));
            if (scene.Flows.Amount(group, limit.Flow, days) > amount + added && !lifting.Exists(right => !right.Additional && Lifts(scene, limit, right, group, days))) return days.Last;
        }
        else if (limit.Comparison is not ComparisonKind.AtLeast)
            foreach (var day in scene.Flows.Starts(group, limit.Flow).Select(start => limit.IsJudgedAtEnd ? days.Last : Math.Max(start, days.First)).Where(days.Contains).Append(limit.IsJudgedAtEnd ? days.Last : days.First).Distinct().Order())
                if (scene.Flows.Begun(group, limit.Flow, days, day) > amount) return day;
        return limit.Comparison is not ComparisonKind.AtMost && isWhole && scene.Flows.Amount(group, limit.Flow, days) < amount ? days.Last : null;
    }
}
