using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes what is added up over days: one unknown amount for each flow and elementary interval, whose borders are those of all periods.</summary>
internal sealed class FlowEncoder(HoldingGrid quantities, Timeline timeline)
{
    // A maximum is one claim for each interval of its period, each about all the intervals before.
    private const int MaxIntervals = 300;

    private readonly List<Formula> _roundings = [];

    /// <summary>What makes rounded amounts the whole numbers that they are.</summary>
    public IEnumerable<Formula> Roundings => _roundings;

    /// <summary>Whether a period has too many intervals.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The claims of a norm about a flow. What flows in an interval counts from its first day on.</summary>
    public IEnumerable<GroundNorm> Encode(FlowNorm norm, int label)
    {
        var amount = Value(norm.Amount);
        var sum = quantities.Sum(norm.Agents, norm.Flow, norm.Days);
        if (norm.Due is { } due) return [new(label, norm, due, norm.IsMaximum ? Formula.Any(Lifted(norm, sum).Prepend(AtMost(norm, sum, amount))) : sum.AtLeast(amount))];
        var intervals = quantities.Intervals(norm.Days).ToList();
        IsTooLarge |= intervals.Count > MaxIntervals;
        return IsTooLarge ? [] : intervals.Select(interval => quantities.Cuts[interval])
            .Select(day => new GroundNorm(label, norm, day, quantities.Sum(norm.Agents, norm.Flow, norm.Days with { Last = day }).AtMost(amount)));
    }

    // More than the maximum is lawful as far as it is all of what the right permits, and the right is not used beyond its amount.
    private IEnumerable<Formula> Lifted(FlowNorm norm, LinearExpression sum) => norm.Exemptions.Where(exemption => !exemption.Right.Additional).Select(exemption =>
        quantities.Sum(norm.Agents, exemption.Right.Flow, exemption.Days).AtMost(Value(exemption.Amount))
        & sum.AtMost(exemption.Weight * quantities.Sum(norm.Agents, exemption.Right.Flow, norm.Days)));

    // What a right adds is the lesser of what it grants and of what there is: both have to leave room.
    private Formula AtMost(FlowNorm norm, LinearExpression sum, LinearExpression amount) =>
        Formula.All(Ceilings(norm, norm.Exemptions.Where(exemption => exemption.Right.Additional), amount).Select(ceiling => sum.AtMost(ceiling)));

    /// <summary>An amount with what each of some rights adds; the least of these counts.</summary>
    public IEnumerable<LinearExpression> Ceilings(FlowNorm norm, IEnumerable<FlowExemption> adding, LinearExpression amount)
    {
        IEnumerable<LinearExpression> ceilings = [amount];
        foreach (var exemption in adding)
        {
            LinearExpression[] bounds = [Value(exemption.Amount), quantities.Sum(norm.Agents, exemption.Right.Flow, norm.Days)];
            ceilings = [.. ceilings.SelectMany(ceiling => bounds.Select(bound => ceiling + exemption.Weight * bound))];
        }

        return ceilings;
    }

    /// <summary>The claims of a limit on a holding whose amount is measured, one for each interval.</summary>
    public IEnumerable<GroundNorm> Encode(MeasuredLimitNorm norm, int label)
    {
        var amount = Value(norm.Amount);
        foreach (var interval in quantities.Intervals(norm.Days))
        {
            var value = quantities.Total(norm.Agents, norm.Limit.Holding, interval);
            yield return new(label, norm, quantities.Cuts[interval], norm.Limit.Comparison switch
            {
                ComparisonKind.AtMost => value.AtMost(amount),
                ComparisonKind.AtLeast => value.AtLeast(amount),
                _ => value.EqualTo(amount),
            });
        }
    }

    /// <summary>A measured amount.</summary>
    public LinearExpression Value(MeasuredAmount amount)
    {
        var sum = LinearExpression.Sum(amount.Terms.Select(term => term.Factor * Value(term.Measurement, term.Owner))) + amount.Constant;
        if (amount.Rounding == Rounding.None) return amount.Times * sum;
        var whole = LinearExpression.Of(new Variable($"{string.Join(' ', amount.Terms.Select(term => HoldingGrid.Name(term.Owner)).Distinct())} rounds {HoldingGrid.Clean(amount.Form)}", Sort.Integer));
        var raised = amount.Rounding switch { Rounding.Down => sum, Rounding.Nearest => sum + new Rational(1, 2), _ => -sum };
        var floor = amount.Rounding == Rounding.Up ? -whole : whole;
        _roundings.Add(floor.AtMost(raised) & raised.LessThan(floor + 1));
        return amount.Times * whole;
    }

    /// <summary>That each change of a holding is what flows in and out; nothing does on the first day, whose amount is that of its end.</summary>
    public IEnumerable<Formula> Balance(BalanceDefinition balance, AgentSymbol agent)
    {
        for (var interval = 0; interval < quantities.Cuts.Count; interval++)
        {
            var net = LinearExpression.Sum(balance.Changes.Select(term => term.Coefficient * LinearExpression.Of(quantities.Value(agent, term.Quantity, interval))));
            if (interval > 0) yield return (LinearExpression.Of(quantities.Value(agent, balance.Stock, interval)) - quantities.Value(agent, balance.Stock, interval - 1)).EqualTo(net);
            else foreach (var term in balance.Changes) yield return LinearExpression.Of(quantities.Value(agent, term.Quantity, interval)).EqualTo(0);
        }
    }

    private LinearExpression Value(Measurement measurement, AgentSymbol owner) => measurement switch
    {
        FlowMeasurement flow => quantities.Sum([owner], flow.Flow, new(flow.First.DayNumber, flow.Last.DayNumber)),
        HoldingMeasurement holding when timeline.Resolve(holding.Day) is { } day => quantities.Value(owner, holding.Holding, quantities.IntervalOf(day)),
        _ => LinearExpression.Zero,
    };
}
