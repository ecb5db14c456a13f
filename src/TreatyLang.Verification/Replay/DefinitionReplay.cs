using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays the definitions of holdings and the counting rules, on every day and for every Party.</summary>
internal static class DefinitionReplay
{
    public static IEnumerable<(AgentSymbol? Agent, int Day)> Violations(ReplayScene scene, ConstitutiveClause clause)
    {
        foreach (var party in scene.Treaty.Parties)
        {
            var failure = clause switch
            {
                HoldingDefinition definition => Failure([definition.Holding], value => IsAmount(definition.Holding, value(definition.Holding))),
                PartDefinition definition => Failure(
                    [definition.Part, definition.Whole],
                    value => IsAmount(definition.Part, value(definition.Part)) && value(definition.Part) <= value(definition.Whole)),
                SumDefinition definition => Failure(
                    [definition.Quantity, .. definition.Terms.Select(term => term.Quantity), .. Rules(definition.Quantity).Select(rule => rule.Counted)],
                    value => IsAmount(definition.Quantity, value(definition.Quantity))
                        && value(definition.Quantity) == Sum(definition.Terms, value) + Counted(definition.Quantity, value)),
                CountingRule rule when !scene.Composition.IsSum(rule.Total) => Failure(
                    [rule.Total, .. Rules(rule.Total).Select(other => other.Counted)],
                    value => value(rule.Total) >= Counted(rule.Total, value)),
                _ => null,
            };
            if (failure is { } day) yield return (party, day);

            int? Failure(IReadOnlyCollection<QuantitySymbol> holdings, Func<Func<QuantitySymbol, Rational>, bool> holds) =>
                scene.Ledger.FirstFailure(
                    scene.Calendar.Whole, [party], holdings, [],
                    today => holds(holding => scene.Ledger.Value(party, holding, today)));
        }

        IEnumerable<CountingRule> Rules(QuantitySymbol total) => scene.Composition.RulesOf(total);
        Rational Counted(QuantitySymbol total, Func<QuantitySymbol, Rational> value) =>
            Rules(total).Aggregate(Rational.Zero, (sum, rule) => sum + rule.Factor * value(rule.Counted));
    }

    private static bool IsAmount(QuantitySymbol holding, Rational value) => value.Sign >= 0 && (!holding.IsCounted || value.IsInteger);

    private static Rational Sum(IEnumerable<QuantityTerm> terms, Func<QuantitySymbol, Rational> value) =>
        terms.Aggregate(Rational.Zero, (sum, term) => sum + term.Coefficient * value(term.Quantity));
}
