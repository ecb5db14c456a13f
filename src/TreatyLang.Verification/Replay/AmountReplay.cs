using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Reads amounts off a history: averages, snapshots, baselines and shares of them.</summary>
internal static class AmountReplay
{
    /// <summary>The amount for those who bear a clause; of several together the sum of theirs.</summary>
    public static Rational Value(ReplayScene scene, AmountExpression amount, IReadOnlyList<AgentSymbol> agents) => amount switch
    {
        KnownAmount known => known.For(agents),
        LinearAmount linear => agents.Aggregate(Rational.Zero, (sum, agent) => sum + Value(scene, linear, agent)) + (1 - agents.Count) * linear.Constant,
        RoundedAmount rounded => rounded.Rounding.Apply(Value(scene, rounded.Amount, agents)),
        _ => throw new NotSupportedException($"Amount {amount.GetType().Name}."),
    };

    /// <summary>The first day on which the amount is known; null if the history does not reach so far.</summary>
    public static int? KnownFrom(ReplayScene scene, AmountExpression amount, IReadOnlyList<AgentSymbol> agents)
    {
        if (amount is RoundedAmount rounded) return KnownFrom(scene, rounded.Amount, agents);
        var days = amount is LinearAmount linear ? agents.SelectMany(agent => linear.Terms.Select(term => KnownFrom(scene, term.Measurement, agent))).ToList() : [];
        return days.Contains(null) ? null : days.Append(int.MinValue).Max();
    }

    private static Rational Value(ReplayScene scene, LinearAmount amount, AgentSymbol agent) =>
        amount.Terms.Aggregate(amount.Constant, (sum, term) => sum + term.Coefficient * Value(scene, term.Measurement, term.Measurement.Party ?? agent));

    private static Rational Value(ReplayScene scene, Measurement measurement, AgentSymbol agent) => measurement switch
    {
        FlowMeasurement flow => scene.Flows.Amount([agent], flow.Flow, new DaySpan(CivilCalendar.Day(flow.First), CivilCalendar.Day(flow.Last))),
        HoldingMeasurement holding => scene.Calendar.Day(holding.Day) is { } day ? scene.Ledger.Value(agent, holding.Holding, day) : Rational.Zero,
        BaselineMeasurement baseline => baseline.Baseline.For(agent) is { } amount ? Value(scene, amount, agent) : Rational.Zero,
        _ => throw new NotSupportedException($"Measurement {measurement.GetType().Name}."),
    };

    private static int? KnownFrom(ReplayScene scene, Measurement measurement, AgentSymbol agent)
    {
        var days = scene.Calendar.Whole;
        switch (measurement)
        {
            case FlowMeasurement flow: return CivilCalendar.Day(flow.Last) <= days.Last ? CivilCalendar.Day(flow.Last) + 1 : null;
            case HoldingMeasurement holding: return scene.Calendar.Day(holding.Day) is { } day && day <= days.Last ? day : null;
            case BaselineMeasurement baseline:
                var owner = baseline.Party ?? agent;
                return baseline.Baseline.For(owner) is { } amount ? KnownFrom(scene, amount, [owner]) : null;
            default: throw new NotSupportedException($"Measurement {measurement.GetType().Name}.");
        }
    }
}
