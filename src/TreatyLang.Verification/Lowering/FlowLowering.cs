using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Lowers limits on flows, duties to have done so much, and limits whose amounts are measured.</summary>
internal sealed class FlowLowering(Timeline timeline, PriorityIndex priorities, HoldingWeights weights)
{
    /// <summary>Whether the days of what a clause measures are fixed; true of a clause that measures nothing.</summary>
    public bool IsDated(BoundClause clause) => clause switch
    {
        CumulativeFlowClause duty => timeline.Resolve(duty.Deadline) is not null && IsDated(duty.Amount, duty.Bearer),
        FlowLimitClause limit => IsDated(limit.Amount, limit.Bearer),
        MeasuredLimitClause limit => IsDated(limit.Amount, limit.Bearer),
        FlowRightClause right => IsDated(right.Amount, right.Bearer),
        _ => true,
    };

    /// <summary>Adds the norms of a clause about a flow or with a measured amount.</summary>
    public void Lower(NormClause clause, ImmutableArray<Norm>.Builder norms)
    {
        foreach (var agents in Bearers.Units(clause.Bearer, timeline))
        {
            if (timeline.For(agents) is var own && own != timeline) new FlowLowering(own, priorities, weights).Lower(clause, agents, norms);
            else Lower(clause, agents, norms);
        }
    }

    private void Lower(NormClause clause, ImmutableArray<AgentSymbol> agents, ImmutableArray<Norm>.Builder norms)
    {
        switch (clause)
        {
            case FlowLimitClause limit: Lower(limit, agents, norms); break;
            case CumulativeFlowClause duty: Lower(duty, agents, norms); break;
            case MeasuredLimitClause limit: Lower(limit, agents, norms); break;
        }
    }

    /// <summary>The periods, or the window, of a timing in force, cut to the life, each with whether nothing is cut off.</summary>
    public static IEnumerable<(DayRange Days, bool IsWhole)> Periods(ActTiming timing, Timeline timeline)
    {
        switch (timing)
        {
            case InWindow { Window: var window } when timeline.DaysInForce(window) is { IsEmpty: false } days:
                return [(days, window.End is not null && timeline.Days(window) == days)];
            case InEachPeriod periods when timeline.DaysInForce(periods.Range) is { IsEmpty: false } range:
                return (timeline.Periods(periods.Periods, range) ?? []).Select(period => (period.Intersect(range), range.Contains(period)));
            default: return [];
        }
    }

    private bool IsDated(AmountExpression amount, Bearer bearer) =>
        bearer.Agents.All(agent => MeasuredAmount.Of(amount, [agent]).Days(timeline) is not null);

    private void Lower(FlowLimitClause limit, ImmutableArray<AgentSymbol> agents, ImmutableArray<Norm>.Builder norms)
    {
        var amount = MeasuredAmount.Of(limit.Amount, agents, limit.Years).Resolved(timeline);
        foreach (var (days, isWhole) in Periods(limit.Timing, timeline))
        {
            if (!(amount.KnownFrom(timeline) <= days.First) || IsDisplaced(limit, agents, days) || IsUnclear(limit, agents)) continue;
            if (limit.Comparison is not ComparisonKind.AtLeast)
            {
                var exemptions = Exemptions(limit, agents, days);
                norms.Add(new FlowNorm(limit, agents, limit.Flow, true, amount, days, exemptions, limit.IsJudgedAtEnd || !exemptions.IsEmpty ? days.Last : null));
            }
            if (limit.Comparison is not ComparisonKind.AtMost && isWhole) norms.Add(new FlowNorm(limit, agents, limit.Flow, false, amount, days, [], days.Last));
        }
    }

    /// <summary>Why it cannot be said how a limit counts what a right permits; null if it can, or if the right does not concern it.</summary>
    public static string? Reason(FlowLimitClause limit, FlowRightClause right, Timeline timeline, HoldingWeights weights)
    {
        if (limit.Comparison is ComparisonKind.AtLeast || weights.Of(right.Flow, limit.Flow).Sign <= 0) return null;
        if (limit.Bearer.Together || right.Bearer.Together) return "the Parties would have to share it out; permit it to each of them instead";
        var windows = Periods(right.Timing, timeline).Select(period => period.Days).ToList();
        if (right.Additional && Periods(limit.Timing, timeline).Any(period => windows.Exists(days => !days.Intersect(period.Days).IsEmpty && days != period.Days)))
            return "what it adds would have to be shared out among several of its periods; permit it for the same periods as those of the limit";
        return Periods(limit.Timing, timeline).Any(period => windows.Exists(days => !days.Intersect(period.Days).IsEmpty && !days.Contains(period.Days)))
            ? "its periods lie across those of the limit; permit it for whole periods of the limit" : null;
    }

    /// <summary>Whether it cannot be said how a limit counts what a right permits to some of those whom it binds.</summary>
    public bool IsUnclear(FlowLimitClause limit, ImmutableArray<AgentSymbol> agents) =>
        priorities.PrevailingOver(limit).OfType<FlowRightClause>().Any(right => agents.Any(right.Bearer.Agents.Contains) && Reason(limit, right, timeline, weights) is not null);

    private ImmutableArray<FlowExemption> Exemptions(FlowLimitClause limit, ImmutableArray<AgentSymbol> agents, DayRange days) =>
    [
        .. from right in priorities.PrevailingOver(limit).OfType<FlowRightClause>()
           where agents is [var agent] && right.Bearer.Agents.Contains(agent) && timeline.Joins(agent, right.Bearer.Joining) && Reason(limit, right, timeline, weights) is null
           let weight = weights.Of(right.Flow, limit.Flow)
           where weight.Sign > 0
           let amount = MeasuredAmount.Of(right.Amount, agents, right.Years).Resolved(timeline)
           from window in Periods(right.Timing, timeline)
           where window.Days.Contains(days) && amount.KnownFrom(timeline) <= window.Days.First
           select new FlowExemption(right, amount, window.Days, weight),
    ];

    private bool IsDisplaced(FlowLimitClause limit, ImmutableArray<AgentSymbol> agents, DayRange days) =>
        priorities.PrevailingOver(limit).OfType<FlowLimitClause>().Any(other => agents.Any(agent => other.Bearer.Agents.Contains(agent) && timeline.Joins(agent, other.Bearer.Joining)) && weights.AreRelated(other.Flow, limit.Flow)
            && Periods(other.Timing, timeline).Any(period => !period.Days.Intersect(days).IsEmpty));

    private void Lower(CumulativeFlowClause duty, ImmutableArray<AgentSymbol> agents, ImmutableArray<Norm>.Builder norms)
    {
        var amount = MeasuredAmount.Of(duty.Amount, agents).Resolved(timeline);
        if (timeline.Resolve(duty.Deadline) is not { } due || due > timeline.End || !(amount.KnownFrom(timeline) <= Math.Max(due, timeline.Life.First))) return;
        norms.Add(new FlowNorm(duty, agents, duty.Flow, false, amount, new(timeline.HistoryStart, due), [], Math.Max(due, timeline.Life.First)));
    }

    private void Lower(MeasuredLimitClause limit, ImmutableArray<AgentSymbol> agents, ImmutableArray<Norm>.Builder norms)
    {
        var amount = MeasuredAmount.Of(limit.Amount, agents).Resolved(timeline);
        if (timeline.DaysInForce(limit.Window) is not { } window || amount.KnownFrom(timeline) is not { } known) return;
        var days = window with { First = Math.Max(window.First, known) };
        if (!days.IsEmpty) norms.Add(new MeasuredLimitNorm(limit, agents, amount, days));
    }
}
