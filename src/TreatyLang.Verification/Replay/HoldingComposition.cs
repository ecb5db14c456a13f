using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>How holdings make up one another.</summary>
internal sealed class HoldingComposition(BoundTreaty treaty)
{
    private readonly ILookup<QuantitySymbol, CountingRule> _rulesByCounted = treaty.Clauses.OfType<CountingRule>().ToLookup(rule => rule.Counted);
    private readonly ILookup<QuantitySymbol, CountingRule> _rulesByTotal = treaty.Clauses.OfType<CountingRule>().ToLookup(rule => rule.Total);
    private readonly ILookup<QuantitySymbol, PartDefinition> _wholes = treaty.Clauses.OfType<PartDefinition>().ToLookup(part => part.Part);
    private readonly ILookup<QuantitySymbol, PartitionDefinition> _classified = treaty.Clauses.OfType<PartitionDefinition>()
        .SelectMany(partition => partition.Parts.Select(part => (Part: (QuantitySymbol)part, partition))).ToLookup(item => item.Part, item => item.partition);
    private readonly HashSet<QuantitySymbol> _sums = [.. treaty.Clauses.OfType<SumDefinition>().Select(sum => sum.Quantity)];
    private readonly ILookup<QuantitySymbol, (SumDefinition Sum, Rational Factor)> _sumsByTerm = treaty.Clauses.OfType<SumDefinition>()
        .SelectMany(sum => sum.Terms.Select(term => (term.Quantity, Sum: sum, term.Coefficient)))
        .ToLookup(item => item.Quantity, item => (item.Sum, item.Coefficient));

    /// <summary>Whether a definition makes the holding a sum of others.</summary>
    public bool IsSum(QuantitySymbol holding) => _sums.Contains(holding);

    /// <summary>The counting rules that add to a total.</summary>
    public IEnumerable<CountingRule> RulesOf(QuantitySymbol total) => _rulesByTotal[total];

    /// <summary>How much one unit of the first holding counts in the second, if it counts at all: through sums and counting rules along every way, or 1 for a part of it.</summary>
    public Rational? Weight(QuantitySymbol counted, QuantitySymbol total)
    {
        var weight = SumWeight(counted, total);
        if (weight.Sign != 0) return weight;
        var wholes = _wholes[counted].Select(definition => definition.Whole).Concat(_classified[counted].Select(definition => definition.Whole));
        return wholes.Select(whole => Weight(whole, total)).FirstOrDefault(whole => whole is not null);
    }

    private Rational SumWeight(QuantitySymbol counted, QuantitySymbol total)
    {
        if (counted == total) return Rational.One;
        var weight = Rational.Zero;
        foreach (var rule in _rulesByCounted[counted]) weight += rule.Factor * SumWeight(rule.Total, total);
        foreach (var (sum, factor) in _sumsByTerm[counted]) weight += factor * SumWeight(sum.Quantity, total);
        return weight;
    }
}
