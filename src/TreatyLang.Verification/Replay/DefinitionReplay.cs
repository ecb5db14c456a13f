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
                PartitionDefinition definition => Failure(
                    [definition.Whole, .. definition.Parts],
                    value => definition.Parts.All(part => IsAmount(part, value(part))) && value(definition.Whole) == definition.Parts.Aggregate(Rational.Zero, (sum, part) => sum + value(part))),
                ItemSizes definition => Failure([definition.Items, definition.Total], value => IsSize(definition.Range, value(definition.Items), value(definition.Total))),
                TierDefinition definition => Failure(
                    [definition.Holding, definition.Counted],
                    value => IsAmount(definition.Holding, value(definition.Holding)) && IsTiered(definition, party, value(definition.Counted), value(definition.Holding))),
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

    // Each item has a size in the range, and nothing else has one.
    private static bool IsSize(SizeRange range, Rational items, Rational total)
    {
        if (items.Sign == 0) return total.Sign == 0;
        var (low, high) = (range.From, range.To);
        var least = (low?.Size ?? Rational.Zero) * items;
        if (total < least || (total == least && low is not { IsAbove: false })) return false;
        if (high is not { } most) return true;
        return total < most.Size * items || (total == most.Size * items && most.IsAbove);
    }

    private static bool IsTiered(TierDefinition tier, PartySymbol party, Rational counted, Rational value)
    {
        if (!tier.Parties.Contains(party)) return value.Sign == 0;
        if (counted <= tier.First) return value == tier.Factor * counted;
        var first = tier.Factor * tier.First;
        return tier.FurtherFactor is { } further ? value == first + further * (counted - tier.First) : value >= first;
    }

    private static bool IsAmount(QuantitySymbol holding, Rational value) => value.Sign >= 0 && (!holding.IsCounted || value.IsInteger);

    private static Rational Sum(IEnumerable<QuantityTerm> terms, Func<QuantitySymbol, Rational> value) =>
        terms.Aggregate(Rational.Zero, (sum, term) => sum + term.Coefficient * value(term.Quantity));
}
