using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>When a clause uses an amount, and from when on it is known.</summary>
/// <param name="Uses">The periods, or the window, on whose first day it has to be known.</param>
/// <param name="KnownFrom">The first day on which it is known; null if that is not within the life.</param>
internal sealed record AmountTimes(List<DayRange> Uses, int? KnownFrom)
{
    /// <summary>The uses before the amount is known.</summary>
    public List<DayRange> Open => Uses.FindAll(days => !(KnownFrom <= days.First));

    /// <summary>The times for certain agents; null for a clause whose amount does not depend on the history.</summary>
    public static AmountTimes? Of(NormClause clause, ImmutableArray<AgentSymbol> agents, Timeline timeline)
    {
        var (amount, uses) = clause switch
        {
            FlowLimitClause limit => (limit.Amount, FlowLowering.Periods(limit.Timing, timeline).Select(period => period.Days)),
            FlowRightClause right => (right.Amount, FlowLowering.Periods(right.Timing, timeline).Select(period => period.Days)),
            CumulativeFlowClause duty => (duty.Amount, timeline.Resolve(duty.Deadline) is { } due && due <= timeline.End ? [new(Math.Max(due, timeline.Life.First), Math.Max(due, timeline.Life.First))] : []),
            MeasuredLimitClause limit => (limit.Amount, timeline.DaysInForce(limit.Window) is { IsEmpty: false } days ? [days] : []),
            _ => ((AmountExpression?)null, Enumerable.Empty<DayRange>()),
        };
        return amount is LinearAmount or RoundedAmount ? new([.. uses], MeasuredAmount.Of(amount, agents).KnownFrom(timeline)) : null;
    }
}
