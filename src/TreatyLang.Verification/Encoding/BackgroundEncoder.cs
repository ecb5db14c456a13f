using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes definitions, facts and capabilities: what is possible.</summary>
internal sealed class BackgroundEncoder(Slice slice, NormSystem system, HoldingGrid holdings, ActGrid acts)
{
    private readonly Timeline _timeline = system.Timeline;
    private readonly FlowEncoder _flows = new(holdings, system.Timeline);

    private readonly HashSet<QuantitySymbol> _sums =
        [.. slice.Background.Select(item => item.Clause).OfType<SumDefinition>().Select(sum => sum.Quantity)];

    private readonly HashSet<(QuantitySymbol, AgentSymbol)> _withCountingRules = [];

    /// <summary>The claims of a clause as it concerns an agent.</summary>
    public IEnumerable<Formula> Encode(BoundClause clause, AgentSymbol agent) => clause switch
    {
        SumDefinition sum => EachInterval(interval => Value(agent, sum.Quantity, interval).EqualTo(Sum(sum, agent, interval) + Counted(sum.Quantity, agent, interval))),
        CountingRule rule when !_sums.Contains(rule.Total) && _withCountingRules.Add((rule.Total, agent)) =>
            EachInterval(interval => Value(agent, rule.Total, interval).AtLeast(Counted(rule.Total, agent, interval))),
        PartDefinition part => EachInterval(interval => Value(agent, part.Part, interval).AtMost(Value(agent, part.Whole, interval))),
        PartitionDefinition partition => EachInterval(interval =>
            Value(agent, partition.Whole, interval).EqualTo(LinearExpression.Sum(partition.Parts.Select(part => Value(agent, part, interval))))),
        ItemSizes sizes => EachInterval(interval => ItemEncoder.Sizes(sizes.Range, Value(agent, sizes.Items, interval), Value(agent, sizes.Total, interval))),
        TierDefinition tier => EachInterval(interval => ItemEncoder.Tiers(tier, agent, Value(agent, tier.Counted, interval), Value(agent, tier.Holding, interval))),
        ActPartDefinition part => acts.Targets(agent, part.Part).SelectMany(target => acts.Points(part.Part).Select(point =>
            LinearExpression.Of(acts.Count(agent, part.Part, target, point)).AtMost(acts.Count(agent, part.Whole, target, point)))),
        HoldingFact fact => Within(new(Day(fact.Date), Day(fact.Date)), interval => Compare(Value(agent, fact.Holding, interval), fact.Comparison, fact.Amount)),
        HoldingCapability can when _timeline.Days(can.Window, _timeline.History) is { } days =>
            Within(days, interval => Compare(Value(agent, can.Holding, interval), can.Comparison, can.Amount)),
        RateCapability rate => Rate(rate, agent),
        ActFact fact => _timeline.History.Contains(Day(fact.Date))
            ? [acts.Sum([agent], fact.Act, fact.Target, new(Day(fact.Date), Day(fact.Date))).AtLeast(1)]
            : [],
        ActCapability can => SliceCuts.CapabilityWindows(can.Timing, _timeline).Select(days => acts.Sum([agent], can.Act, null, days).AtMost(can.Maximum)),
        FlowFact fact => fact.Last.DayNumber > _timeline.History.Last ? [] : [Compare(holdings.Sum([agent], fact.Flow, new(fact.First.DayNumber, fact.Last.DayNumber)), fact.Comparison, fact.Amount)],
        FlowCapability can => SliceCuts.CapabilityWindows(can.Timing, _timeline).Select(days => holdings.Sum([agent], can.Flow, days).AtMost(can.Maximum)),
        BalanceDefinition balance => _flows.Balance(balance, agent),
        BaselineDefinition { Baseline: var baseline } when baseline.For(agent) is { } amount && MeasuredAmount.Of(amount, [agent]).Resolved(_timeline.For([agent])) is var measured && measured.KnownFrom(_timeline) is not null && !measured.IsNothing(system.Treaty, _timeline) =>
            [_flows.Value(measured).GreaterThan(0)],
        _ => [],
    };

    /// <summary>The comparison as a claim.</summary>
    public static Formula Compare(LinearExpression value, ComparisonKind comparison, Rational amount) => comparison switch
    {
        ComparisonKind.AtMost => value.AtMost(amount),
        ComparisonKind.AtLeast => value.AtLeast(amount),
        _ => value.EqualTo(amount),
    };

    private int Day(DateOnly? date) => date?.DayNumber ?? _timeline.Start;

    private LinearExpression Value(AgentSymbol agent, QuantitySymbol holding, int interval) => holdings.Value(agent, holding, interval);

    private LinearExpression Sum(SumDefinition sum, AgentSymbol agent, int interval) =>
        LinearExpression.Sum(sum.Terms.Select(term => term.Coefficient * Value(agent, term.Quantity, interval)));

    private LinearExpression Counted(QuantitySymbol total, AgentSymbol agent, int interval) =>
        LinearExpression.Sum(slice.Background.Where(item => item.Agent == agent).Select(item => item.Clause).OfType<CountingRule>()
            .Where(rule => rule.Total == total).Select(rule => rule.Factor * Value(agent, rule.Counted, interval)));

    private IEnumerable<Formula> EachInterval(Func<int, Formula> claim) => Enumerable.Range(0, holdings.Cuts.Count).Select(claim);

    private IEnumerable<Formula> Within(DayRange days, Func<int, Formula> claim)
    {
        var cut = days.Intersect(_timeline.History);
        return cut.IsEmpty ? [] : holdings.Intervals(cut).Select(claim);
    }

    /// <summary>Changes happen at the first days of intervals; the first day of the history changes nothing.</summary>
    private IEnumerable<Formula> Rate(RateCapability rate, AgentSymbol agent)
    {
        foreach (var period in _timeline.Periods(rate.Periods, _timeline.History) ?? [])
        {
            var changes = new List<LinearExpression>();
            foreach (var interval in holdings.Intervals(period.Intersect(_timeline.History)))
            {
                if (interval == 0) continue;
                var change = Value(agent, rate.Holding, interval) - Value(agent, rate.Holding, interval - 1);
                var kind = rate.IsDecrease ? "lowers" : "raises";
                LinearExpression step = new Variable(
                    string.Create(CultureInfo.InvariantCulture, $"{HoldingGrid.Name(agent)} {kind} {HoldingGrid.Name(rate.Holding)} on {DateOnly.FromDayNumber(holdings.Cuts[interval]):yyyy-MM-dd}"),
                    rate.Holding.IsCounted ? Sort.Integer : Sort.Real);
                yield return step.AtLeast(0);
                yield return step.AtLeast(rate.IsDecrease ? -change : change);
                changes.Add(step);
            }
            if (changes.Count > 0) yield return LinearExpression.Sum(changes).AtMost(rate.Amount);
        }
    }
}
