using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Replay;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Explanation;

/// <summary>A number that a clause sets, and the amount that it is set for.</summary>
/// <param name="Clause">The norm, fact or capability.</param>
/// <param name="Agents">Whose amounts add up.</param>
/// <param name="Term">What is held or done.</param>
/// <param name="Amount">The amount in a history.</param>
/// <param name="Comparison">How the two are compared.</param>
/// <param name="Bound">The number.</param>
/// <param name="Days">The days on which acts count.</param>
/// <param name="Target">The Party towards which acts count, or null for any.</param>
internal sealed record AmountAtIssue(
    BoundClause Clause, ImmutableArray<AgentSymbol> Agents, TermSymbol Term, LinearExpression Amount, ComparisonKind Comparison, Rational Bound,
    DayRange Days = default, PartySymbol? Target = null)
{
    /// <summary>Whether the number can be exceeded, or missed.</summary>
    public bool CanBe(bool exceeded) => Comparison != (exceeded ? ComparisonKind.AtLeast : ComparisonKind.AtMost);

    /// <summary>The amount in a history that is replayed, on a day or until then.</summary>
    public Rational Replayed(ReplayScene scene, int day) => Term switch
    {
        HoldingSymbol holding => scene.Ledger.Value(Agents, holding, CivilDay(day)),
        FlowSymbol flow => scene.Flows.Begun(Agents, flow, new DaySpan(CivilDay(Days.First), CivilDay(Days.Last))),
        ActSymbol act => scene.Log.Find(act, Agents, Target, new DaySpan(CivilDay(Days.First), CivilDay(Days.Last))).Count,
        _ => Rational.Zero,
    };

    private static int CivilDay(int day) => CivilCalendar.Day(DateOnly.FromDayNumber(day));

    /// <summary>The amounts that a norm sets a number for on a day, or about which it has to be judged by then; the latest first.</summary>
    public static IEnumerable<AmountAtIssue> Of(SliceEncoding encoding, Norm norm, int day)
    {
        switch (norm)
        {
            case LimitNorm limit when limit.Days.Any(days => days.Contains(day)):
                yield return new(
                    limit.Limit, limit.Agents, limit.Limit.Holding, encoding.Holdings.Total(limit.Agents, limit.Limit.Holding, encoding.Holdings.IntervalOf(day)),
                    limit.Limit.Comparison, limit.Limit.Amount.For(limit.Agents));
                break;
            case FlowNorm { Amount.Terms.IsEmpty: true, Exemptions.IsEmpty: true } flow when (flow.Due ?? flow.Days.First) <= day:
                var reached = flow.Days with { Last = Math.Min(day, flow.Days.Last) };
                yield return new(
                    flow.Clause, flow.Agents, flow.Flow, encoding.Holdings.Sum(flow.Agents, flow.Flow, reached),
                    flow.IsMaximum ? ComparisonKind.AtMost : ComparisonKind.AtLeast, flow.Amount.Constant, reached);
                break;
            case CeilingNorm { Ceilings: var ceilings } quota:
                foreach (var ceiling in ceilings.Where(ceiling => ceiling.Days.First <= day).OrderByDescending(ceiling => ceiling.Days.First))
                {
                    var days = ceiling.Days with { Last = Math.Min(day, ceiling.Days.Last) };
                    yield return new(
                        quota.Clause, quota.Agents, quota.Act, encoding.Acts.Sum(quota.Agents, quota.Act, quota.Target, days), ComparisonKind.AtMost, ceiling.Most,
                        days, quota.Target);
                }
                break;
            case CountNorm { Duty: var duty } count when count.Due <= day:
                yield return new(duty, count.Agents, duty.Act, encoding.Acts.Sum(count.Agents, duty.Act, duty.Target, count.Days), ComparisonKind.AtLeast, duty.Minimum, count.Days, duty.Target);
                break;
        }
    }

    /// <summary>The amount that a fact or a capability sets a number for on a day.</summary>
    public static IEnumerable<AmountAtIssue> Of(SliceEncoding encoding, BoundClause paper, AgentSymbol agent, int day)
    {
        switch (paper)
        {
            case HoldingFact fact:
                yield return new(fact, [agent], fact.Holding, encoding.Holdings.Value(agent, fact.Holding, encoding.Holdings.IntervalOf(day)), fact.Comparison, fact.Amount);
                break;
            case HoldingCapability can:
                yield return new(can, [agent], can.Holding, encoding.Holdings.Value(agent, can.Holding, encoding.Holdings.IntervalOf(day)), can.Comparison, can.Amount);
                break;
        }
    }
}
