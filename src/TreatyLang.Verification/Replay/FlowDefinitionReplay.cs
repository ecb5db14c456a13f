using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays what ties flows together, to holdings and to baselines, for every Party.</summary>
internal static class FlowDefinitionReplay
{
    public static IEnumerable<(AgentSymbol? Agent, int Day)> Violations(ReplayScene scene, BoundClause clause)
    {
        foreach (var party in scene.Treaty.Parties)
        {
            var failure = clause switch
            {
                FlowDefinition definition => Failure(scene, party, [definition.Flow], value => IsAmount(definition.Flow, value(definition.Flow))),
                SumDefinition sum => Failure(
                    scene, party, [sum.Quantity, .. sum.Terms.Select(term => term.Quantity), .. scene.Composition.RulesOf(sum.Quantity).Select(rule => rule.Counted)],
                    value => IsAmount(sum.Quantity, value(sum.Quantity))
                        && value(sum.Quantity) == sum.Terms.Aggregate(Rational.Zero, (total, term) => total + term.Coefficient * value(term.Quantity)) + Counted(scene, sum.Quantity, value)),
                PartDefinition part => Failure(scene, party, [part.Part, part.Whole], value => IsAmount(part.Part, value(part.Part)) && value(part.Part) <= value(part.Whole)),
                CountingRule rule when !scene.Composition.IsSum(rule.Total) => Failure(
                    scene, party, [rule.Total, .. scene.Composition.RulesOf(rule.Total).Select(other => other.Counted)], value => value(rule.Total) >= Counted(scene, rule.Total, value)),
                BalanceDefinition balance => Imbalance(scene, party, balance),
                BaselineDefinition baseline when IsUsed(scene.Treaty, baseline.Baseline, party) => Unmeasured(scene.For([party]), party, baseline.Baseline),
                _ => null,
            };
            if (failure is { } day) yield return (party, day);
        }
    }

    private static bool IsAmount(QuantitySymbol flow, Rational value) => value.Sign >= 0 && (!flow.IsCounted || value.IsInteger);

    private static Rational Counted(ReplayScene scene, QuantitySymbol total, Func<QuantitySymbol, Rational> value) =>
        scene.Composition.RulesOf(total).Aggregate(Rational.Zero, (sum, rule) => sum + rule.Factor * value(rule.Counted));

    /// <summary>The last of the first days, between two borders of the flows, over which the statement is false.</summary>
    private static int? Failure(ReplayScene scene, AgentSymbol party, IReadOnlyCollection<QuantitySymbol> flows, Func<Func<QuantitySymbol, Rational>, bool> holds)
    {
        foreach (var days in Between(scene, flows.SelectMany(flow => scene.Flows.Borders(party, flow))))
            if (!holds(flow => scene.Flows.Amount([party], flow, days))) return days.Last;
        return null;
    }

    /// <summary>Each change of the holding is what flows in and out; on the first day of the history nothing does, for its amount is that of the end of the day.</summary>
    private static int? Imbalance(ReplayScene scene, AgentSymbol party, BalanceDefinition balance)
    {
        var first = scene.Calendar.Whole.First;
        var borders = balance.Changes.SelectMany(term => scene.Flows.Borders(party, term.Quantity)).Concat(scene.Ledger.Changes(party, balance.Stock)).Append(first + 1);
        foreach (var days in Between(scene, borders))
        {
            var isFirst = days.First == first;
            if (isFirst && balance.Changes.Any(term => scene.Flows.Amount([party], term.Quantity, days).Sign != 0)) return first;
            var net = balance.Changes.Aggregate(Rational.Zero, (sum, term) => sum + term.Coefficient * scene.Flows.Amount([party], term.Quantity, days));
            if (!isFirst && scene.Ledger.Value(party, balance.Stock, days.First) - scene.Ledger.Value(party, balance.Stock, days.First - 1) != net) return days.First;
        }
        return null;
    }

    // What a percentage is taken of is above zero.
    private static int? Unmeasured(ReplayScene scene, AgentSymbol party, BaselineSymbol baseline) =>
        baseline.For(party) is { } amount && AmountReplay.KnownFrom(scene, amount, [party]) is { } day && AmountReplay.Value(scene, amount, [party]).Sign <= 0 && !amount.Terms.All(term => IsNothing(scene, term.Measurement, party))
            ? Math.Max(day, scene.Calendar.Whole.First) : null;

    // Of a Party of which the facts say that it has nothing, nothing else is assumed.
    private static bool IsNothing(ReplayScene scene, Measurement measurement, AgentSymbol party)
    {
        var owner = measurement.Party ?? party;
        return measurement switch
        {
            FlowMeasurement flow => scene.Treaty.Clauses.OfType<FlowFact>().Any(fact => fact.Party == owner && fact.Flow == flow.Flow && fact.Amount.Sign == 0
                && fact.Comparison is not ComparisonKind.AtLeast && fact.First <= flow.First && fact.Last >= flow.Last),
            HoldingMeasurement holding => scene.Treaty.Clauses.OfType<HoldingFact>().Any(fact => fact.Party == owner && fact.Holding == holding.Holding && fact.Amount.Sign == 0
                && fact.Comparison is not ComparisonKind.AtLeast && (fact.Date is { } date ? CivilCalendar.Day(date) : scene.Calendar.EntryIntoForce) == scene.Calendar.Day(holding.Day)),
            BaselineMeasurement baseline => baseline.Baseline.For(owner) is { } amount && amount.Terms.All(term => IsNothing(scene, term.Measurement, owner)),
            _ => false,
        };
    }

    private static bool IsUsed(BoundTreaty treaty, BaselineSymbol baseline, PartySymbol party) => treaty.Clauses.OfType<NormClause>().Any(norm =>
        Amount(norm) is { } amount && amount.Terms.Any(term => term.Measurement is BaselineMeasurement measured && measured.Baseline == baseline
            && (measured.Party is { } owner ? owner == party : norm.Bearer.Agents.Contains(party))));

    private static LinearAmount? Amount(NormClause norm) => (norm switch
    {
        FlowLimitClause limit => limit.Amount,
        FlowRightClause right => right.Amount,
        CumulativeFlowClause duty => duty.Amount,
        MeasuredLimitClause limit => limit.Amount,
        _ => null,
    }) switch
    {
        LinearAmount linear => linear,
        RoundedAmount rounded => rounded.Amount,
        _ => null,
    };

    private static IEnumerable<DaySpan> Between(ReplayScene scene, IEnumerable<int> borders)
    {
        var whole = scene.Calendar.Whole;
        int[] starts = [.. new SortedSet<int>(borders.Where(whole.Contains)) { whole.First }];
        for (var index = 0; index < starts.Length; index++)
            yield return new DaySpan(starts[index], index + 1 < starts.Length ? starts[index + 1] - 1 : whole.Last);
    }
}
