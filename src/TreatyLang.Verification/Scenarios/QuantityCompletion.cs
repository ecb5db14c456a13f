using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>
/// Finds what a Party holds, or what flows, besides what is stated, because a definition makes it so: a sum from its parts, and what is left
/// of a sum for the first part that nothing is said of. Of a sum and its parts the later statement counts.
/// </summary>
/// <param name="treaty">The treaty.</param>
/// <param name="party">Whose it is.</param>
/// <param name="stated">What is stated up to a day, and since when.</param>
/// <typeparam name="T">Holdings, or flows over some days.</typeparam>
internal sealed class QuantityCompletion<T>(BoundTreaty treaty, PartySymbol party, IReadOnlyDictionary<T, (Rational Amount, DateOnly Since)> stated)
    where T : QuantitySymbol
{
    private readonly Dictionary<QuantitySymbol, (Rational Amount, DateOnly Since)> _stated = stated.ToDictionary(pair => (QuantitySymbol)pair.Key, pair => pair.Value);
    private readonly Dictionary<QuantitySymbol, SumDefinition> _sums = treaty.Clauses.OfType<SumDefinition>().DistinctBy(sum => sum.Quantity).ToDictionary(sum => sum.Quantity);
    private readonly ILookup<QuantitySymbol, CountingRule> _rules = treaty.Clauses.OfType<CountingRule>().ToLookup(rule => rule.Total);
    private readonly ILookup<QuantitySymbol, PartDefinition> _parts = treaty.Clauses.OfType<PartDefinition>().ToLookup(part => part.Whole);

    private readonly HashSet<QuantitySymbol> _partitioned = [.. treaty.Clauses.OfType<PartitionDefinition>().Select(partition => partition.Whole)];

    /// <summary>All amounts on the day; what neither is stated nor follows is zero.</summary>
    public IEnumerable<(T Quantity, Rational Amount)> All()
    {
        List<T> quantities = [.. treaty.Terms.OfType<T>()];
        // Each round makes one more holding known.
        var items = new ItemCompletion(treaty, party, Known);
        while ((quantities.Select(Rest).FirstOrDefault(rest => rest is not null) ?? items.Next()) is { } found) _stated[found.Quantity] = (found.Amount, found.Since);
        return quantities.Select(quantity => (quantity, Known(quantity)?.Amount ?? Rational.Zero));
    }

    /// <summary>What is stated of a holding or follows from its parts; null if nothing is.</summary>
    private (Rational Amount, DateOnly Since)? Known(QuantitySymbol holding)
    {
        (Rational Amount, DateOnly Since)? own = _stated.TryGetValue(holding, out var said) ? said : null;
        var terms = Terms(holding).Select(term => (term.Factor, Known: Known(term.Holding))).ToList();
        if (terms.TrueForAll(term => term.Known is null)) return own ?? LargestPart(holding);
        var (sum, since) = (Rational.Zero, DateOnly.MinValue);
        foreach (var (factor, known) in terms)
        {
            if (known is not { } part) continue;
            sum += factor * part.Amount;
            since = part.Since > since ? part.Since : since;
        }

        if (own is not { } whole) return (sum, since);
        var isOutdated = whole.Since < since && terms.TrueForAll(term => term.Known is not null) && (_sums.ContainsKey(holding) || whole.Amount < sum);
        return isOutdated ? (sum, since) : whole;
    }

    // Of a whole that nothing is said of, at least its largest part is held; of one that is cut into classes they say more.
    private (Rational Amount, DateOnly Since)? LargestPart(QuantitySymbol holding) => _partitioned.Contains(holding) ? null
        : _parts[holding].Select(part => Known(part.Part)).OfType<(Rational Amount, DateOnly Since)>().OrderByDescending(part => part.Amount).Cast<(Rational, DateOnly)?>().FirstOrDefault();

    /// <summary>What is left of a sum for its first open part, or null.</summary>
    private CompletedQuantity? Rest(QuantitySymbol holding)
    {
        if (!_sums.ContainsKey(holding) || Known(holding) is not { } whole) return null;
        var terms = Terms(holding).ToList();
        var open = terms.FindIndex(term => term.Factor.Sign > 0 && Known(term.Holding) is null);
        if (open < 0) return null;
        var left = terms.Aggregate(whole.Amount, (sofar, term) => sofar - term.Factor * (Known(term.Holding)?.Amount ?? Rational.Zero));
        return new CompletedQuantity(terms[open].Holding, left.Sign > 0 ? left / terms[open].Factor : Rational.Zero, whole.Since);
    }

    private IEnumerable<(QuantitySymbol Holding, Rational Factor)> Terms(QuantitySymbol holding) =>
        (_sums.TryGetValue(holding, out var sum) ? sum.Terms.Select(term => (term.Quantity, term.Coefficient)) : [])
            .Concat(_rules[holding].Select(rule => (rule.Counted, rule.Factor)));
}
