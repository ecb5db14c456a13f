using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>How much each item of one holding counts in another, through sums, counting rules and parts.</summary>
internal sealed class HoldingWeights
{
    private const int MaxDepth = 32;

    private readonly Dictionary<QuantitySymbol, List<(QuantitySymbol Whole, Rational Factor, bool IsPart)>> _wholes = [];

    public HoldingWeights(BoundTreaty treaty)
    {
        foreach (var clause in treaty.Clauses)
        {
            switch (clause)
            {
                case SumDefinition sum:
                    foreach (var term in sum.Terms) Add(term.Quantity, sum.Quantity, term.Coefficient, false);
                    break;
                case CountingRule rule: Add(rule.Counted, rule.Total, rule.Factor, false); break;
                case PartDefinition part: Add(part.Part, part.Whole, Rational.One, true); break;
                case PartitionDefinition partition:
                    foreach (var part in partition.Parts) Add(part, partition.Whole, Rational.One, true);
                    break;
            }
        }
    }

    /// <summary>The weight of <paramref name="item"/> in <paramref name="whole"/>: 1 for itself, 0 if it does not count.</summary>
    public Rational Of(QuantitySymbol item, QuantitySymbol whole)
    {
        var counted = Of(item, whole, withParts: false, 0);
        return counted.Sign != 0 ? counted : Of(item, whole, withParts: true, 0);
    }

    /// <summary>Whether one of the two is the other or counts in it.</summary>
    public bool AreRelated(QuantitySymbol first, QuantitySymbol second) => Of(first, second).Sign != 0 || Of(second, first).Sign != 0;

    private Rational Of(QuantitySymbol item, QuantitySymbol whole, bool withParts, int depth)
    {
        if (item == whole) return Rational.One;
        if (depth > MaxDepth || !_wholes.TryGetValue(item, out var wholes)) return Rational.Zero;
        var weight = Rational.Zero;
        foreach (var (next, factor, isPart) in wholes)
        {
            if (isPart && !withParts) continue;
            var further = factor * Of(next, whole, withParts, depth + 1);
            weight = isPart && weight.Sign != 0 ? weight : weight + further;
        }
        return weight;
    }

    private void Add(QuantitySymbol item, QuantitySymbol whole, Rational factor, bool isPart)
    {
        if (!_wholes.TryGetValue(item, out var wholes)) _wholes.Add(item, wholes = []);
        wholes.Add((whole, factor, isPart));
    }
}
