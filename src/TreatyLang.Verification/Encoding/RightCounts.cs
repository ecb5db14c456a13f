using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>How many acts use a right that applies on some days only.</summary>
internal sealed class RightCounts
{
    private readonly Dictionary<(NormClause, AgentSymbol), List<(int Day, LinearExpression Count)>> _counts = [];

    public RightCounts(Slice slice, SwitchedDays switches, ActGrid acts, ConditionEncoder conditions, CountedActs counted)
    {
        foreach (var (clause, agent) in slice.Rights)
        {
            var holders = RightHolders.Of(clause, agent);
            if (clause is not ActRightClause right || switches.WhenRight(right, holders) is { IsNone: true }) continue;
            _counts[(clause, agent)] =
            [
                .. from point in acts.Points(right.Act)
                   let applies = switches.WhenRight(right, holders) is { } when ? conditions.Holds(when, holders, point.Day) : Formula.False
                   select (point.Day, counted.If(applies, LinearExpression.Sum(holders.Select(holder => acts.At(holder, right.Act, right.Target, point))))),
            ];
        }
    }

    /// <summary>The number on certain days; null for a right that applies on all its days.</summary>
    public LinearExpression? Of(NormClause right, AgentSymbol agent, DayRange days) =>
        _counts.TryGetValue((right, agent), out var counts) ? LinearExpression.Sum(counts.Where(item => days.Contains(item.Day)).Select(item => item.Count)) : null;
}
