using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// The days on which something can begin to be different in a slice. Between two of them nothing that is asked changes, so
/// one value per holding is exact (design: critical dates).
/// </summary>
internal static class SliceCuts
{
    /// <summary>The first days of the elementary intervals, ascending, from the first day of the history.</summary>
    public static int[] Of(Slice slice, NormSystem system)
    {
        var timeline = system.Timeline;
        var cuts = new SortedSet<int> { timeline.HistoryStart, timeline.Start, timeline.Life.First };
        foreach (var agent in slice.Agents) Add(cuts, timeline.For([agent]).Life);
        foreach (var norm in slice.Norms)
        {
            switch (norm)
            {
                case LimitNorm limit: AddLimit(cuts, limit); break;
                case FlowNorm flow:
                    Add(cuts, flow.Days);
                    Add(cuts, flow.Amount, timeline);
                    foreach (var exemption in flow.Exemptions)
                    {
                        Add(cuts, exemption.Days);
                        Add(cuts, exemption.Amount, timeline);
                    }
                    break;
                case MeasuredLimitNorm limit:
                    Add(cuts, limit.Days);
                    Add(cuts, limit.Amount, timeline);
                    break;
                case CountNorm count:
                    Add(cuts, count.Days);
                    if (!count.When.IsNone) Add(cuts, new DayRange(count.Due, count.Due));
                    break;
                case CeilingNorm quota:
                    foreach (var ceiling in quota.Ceilings) Add(cuts, ceiling.Days);
                    foreach (var allowance in quota.Allowances) Add(cuts, allowance.Days);
                    break;
                case RelativeNorm relative:
                    Add(cuts, relative.Days);
                    foreach (var days in relative.Off) Add(cuts, days);
                    break;
            }
            foreach (var (when, bearers) in DayConditions.Of(norm)) AddStates(cuts, when, bearers, timeline);
        }
        foreach (var (clause, agent) in slice.Rights)
        {
            var own = timeline.For([agent]);
            var holders = RightHolders.Of(clause, agent);
            if (system.Switches.WhenRight(clause, holders) is { } when) AddStates(cuts, when, holders, timeline);
            foreach (var days in RightWindows.Of(clause, own.For(clause))) Add(cuts, days);
            if (clause is FlowRightClause right) Add(cuts, MeasuredAmount.Of(right.Amount, [agent]), own);
        }
        foreach (var (clause, agent) in slice.Background) AddBackground(cuts, clause, agent, timeline);
        // Up to the day before the last of an interval, what is changed at a rate can still be changed within it.
        if (slice.Background.Any(item => item.Clause is RateCapability)) cuts.UnionWith([.. cuts.Select(cut => cut - 1)]);
        return [.. cuts.Where(timeline.History.Contains)];
    }

    private static void AddLimit(SortedSet<int> cuts, LimitNorm limit)
    {
        foreach (var days in limit.Days) Add(cuts, days);
        foreach (var exemption in limit.Exemptions) Add(cuts, exemption.Days);
        foreach (var days in limit.Displacements.SelectMany(displacement => displacement.Days)) Add(cuts, days);
    }

    private static void AddStates(SortedSet<int> cuts, DayCondition when, ImmutableArray<AgentSymbol> bearers, Timeline timeline)
    {
        foreach (var (_, limit) in when.Breached)
        {
            AddLimit(cuts, limit);
            foreach (var (under, agents) in DayConditions.Of(limit)) AddStates(cuts, under, agents, timeline);
        }
        foreach (var item in when.Switches)
            if (timeline.DaysInForce(item.Window) is { } days) Add(cuts, days);
        foreach (var (state, _) in when.States(bearers))
            if (ClauseTimes.WindowOf(state) is { } window && timeline.Days(window, timeline.History) is { } within) Add(cuts, within);
    }

    private static void AddBackground(SortedSet<int> cuts, BoundClause clause, AgentSymbol agent, Timeline timeline)
    {
        switch (clause)
        {
            case HoldingFact fact: AddDay(cuts, fact.Date, timeline); break;
            case ActFact fact: AddDay(cuts, fact.Date, timeline); break;
            case HoldingCapability capability when timeline.Days(capability.Window, timeline.History) is { } days: Add(cuts, days); break;
            case RateCapability capability:
                foreach (var period in timeline.Periods(capability.Periods, timeline.History) ?? []) Add(cuts, period);
                break;
            case ActCapability capability:
                foreach (var days in CapabilityWindows(capability.Timing, timeline)) Add(cuts, days);
                break;
            case FlowCapability capability:
                foreach (var days in CapabilityWindows(capability.Timing, timeline)) Add(cuts, days);
                break;
            case FlowFact fact: Add(cuts, new DayRange(fact.First.DayNumber, fact.Last.DayNumber)); break;
            case BaselineDefinition definition when definition.Baseline.For(agent) is { } amount: Add(cuts, MeasuredAmount.Of(amount, [agent]), timeline.For([agent])); break;
            case BalanceDefinition: cuts.Add(timeline.HistoryStart + 1); break;
        }
    }

    /// <summary>The windows or periods of a capability, cut to the history only.</summary>
    public static IEnumerable<DayRange> CapabilityWindows(ActTiming timing, Timeline timeline)
    {
        if (timeline.Days(ClauseTimes.RangeOf(timing), timeline.History) is not { } range) return [];
        range = range.Intersect(timeline.History);
        if (range.IsEmpty) return [];
        return timing is InEachPeriod periods
            ? (timeline.Periods(periods.Periods, range) ?? []).Select(period => period.Intersect(range))
            : [range];
    }

    private static void Add(SortedSet<int> cuts, DayRange days)
    {
        if (days.IsEmpty) return;
        cuts.Add(days.First);
        cuts.Add(days.Last + 1);
    }

    private static void Add(SortedSet<int> cuts, MeasuredAmount amount, Timeline timeline)
    {
        foreach (var days in amount.Days(timeline) ?? []) Add(cuts, days);
    }

    private static void AddDay(SortedSet<int> cuts, DateOnly? date, Timeline timeline)
    {
        var day = date?.DayNumber ?? timeline.Start;
        Add(cuts, new(day, day));
    }
}
