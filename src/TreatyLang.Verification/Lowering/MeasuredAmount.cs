using System.Collections.Immutable;
using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>An amount for certain agents, with baselines replaced by what they are measured from.</summary>
/// <param name="Terms">What is measured, with its factor and whose it is.</param>
/// <param name="Constant">The number that is added.</param>
internal sealed record MeasuredAmount(ImmutableArray<(Rational Factor, Measurement Measurement, AgentSymbol Owner)> Terms, Rational Constant)
{
    /// <summary>How the sum is rounded.</summary>
    public Rounding Rounding { get; init; }

    /// <summary>How many times the rounded sum is meant.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The amount of a clause, so many times.</summary>
    public static MeasuredAmount Of(AmountExpression amount, IReadOnlyList<AgentSymbol> agents, int times = 1) => amount switch
    {
        KnownAmount known => new([], times * known.For(agents)),
        LinearAmount linear => new([.. agents.SelectMany(agent => Expand(linear, agent, times))], times * (linear.Constant + agents.Aggregate(Rational.Zero, (sum, agent) => sum + Rest(linear, agent)))),
        RoundedAmount rounded => Of(rounded.Amount, agents) with { Rounding = rounded.Rounding, Times = times },
        _ => throw new InvalidOperationException($"No sum for {amount.GetType().Name}."),
    };

    /// <summary>The same with the days of snapshots as dates.</summary>
    public MeasuredAmount Resolved(Timeline timeline) => this with
    {
        Terms = [.. Terms.Select(term => term.Measurement is HoldingMeasurement holding && timeline.Resolve(holding.Day) is { } day
            ? (term.Factor, holding with { Day = new DatePoint(DateOnly.FromDayNumber(day)) }, term.Owner) : term)],
    };

    /// <summary>The days over which, and on which, it is measured; null if nothing fixes one of them, or it lies before the history.</summary>
    public IReadOnlyList<DayRange>? Days(Timeline timeline)
    {
        var days = new List<DayRange>();
        foreach (var (_, measurement, _) in Terms)
        {
            if (measurement is FlowMeasurement flow) days.Add(new(flow.First.DayNumber, flow.Last.DayNumber));
            else if (measurement is HoldingMeasurement holding && timeline.Resolve(holding.Day) is { } day && day >= timeline.HistoryStart) days.Add(new(day, day));
            else return null;
        }
        return days;
    }

    /// <summary>The first day on which it is known; null if that is not before the last day, or nothing fixes it.</summary>
    public int? KnownFrom(Timeline timeline)
    {
        var known = int.MinValue;
        foreach (var (_, measurement, _) in Terms)
        {
            var day = measurement switch
            {
                FlowMeasurement flow when flow.Last.DayNumber <= timeline.End => flow.Last.DayNumber + 1,
                HoldingMeasurement holding when timeline.Resolve(holding.Day) is { } on && on <= timeline.End => on,
                _ => (int?)null,
            };
            if (day is not { } from) return null;
            known = Math.Max(known, from);
        }
        return known;
    }

    /// <summary>Whether facts say that there is nothing of what is measured.</summary>
    public bool IsNothing(BoundTreaty treaty, Timeline timeline) => Terms.All(term => term.Measurement switch
    {
        FlowMeasurement flow => treaty.Clauses.OfType<FlowFact>().Any(fact => fact is { Comparison: not ComparisonKind.AtLeast, Amount.Sign: 0 }
            && fact.Party == term.Owner && fact.Flow == flow.Flow && fact.First <= flow.First && flow.Last <= fact.Last),
        HoldingMeasurement holding => treaty.Clauses.OfType<HoldingFact>().Any(fact => fact is { Comparison: not ComparisonKind.AtLeast, Amount.Sign: 0 }
            && fact.Party == term.Owner && fact.Holding == holding.Holding && (fact.Date?.DayNumber ?? timeline.Start) == timeline.Resolve(holding.Day)),
        _ => false,
    });

    /// <summary>What is measured, and whose.</summary>
    public IEnumerable<(AgentSymbol Agent, QuantitySymbol Quantity)> Quantities => Terms.Select(term => (term.Owner, term.Measurement switch
    {
        FlowMeasurement flow => (QuantitySymbol)flow.Flow,
        HoldingMeasurement holding => holding.Holding,
        _ => throw new InvalidOperationException($"No quantity in {term.Measurement.GetType().Name}."),
    }));

    /// <summary>The amount without the agents, by which those of different agents are compared.</summary>
    public string Form => string.Create(CultureInfo.InvariantCulture, $"{Rounding}{Times}*{Constant}{string.Concat(Terms.Select(term => $"+{term.Factor}*{term.Measurement with { Party = null }}"))} ");

    private static IEnumerable<(Rational, Measurement, AgentSymbol)> Expand(LinearAmount amount, AgentSymbol agent, Rational factor)
    {
        foreach (var (coefficient, measurement) in amount.Terms)
        {
            var owner = measurement.Party ?? agent;
            if (measurement is not BaselineMeasurement baseline) yield return (factor * coefficient, measurement, owner);
            else if (baseline.Baseline.For(owner) is { } measured)
                foreach (var term in Expand(measured, owner, factor * coefficient)) yield return term;
        }
    }

    // The numbers that are added within baselines.
    private static Rational Rest(LinearAmount amount, AgentSymbol agent)
    {
        var rest = Rational.Zero;
        foreach (var (coefficient, measurement) in amount.Terms)
            if (measurement is BaselineMeasurement baseline && baseline.Baseline.For(measurement.Party ?? agent) is { } measured)
                rest += coefficient * (measured.Constant + Rest(measured, measurement.Party ?? agent));
        return rest;
    }
}
