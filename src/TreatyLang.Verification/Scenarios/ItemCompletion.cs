using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Finds what a scenario does not say of classes of items, of their sizes and of what they count as: each item is as small as it can be.</summary>
/// <param name="treaty">The treaty.</param>
/// <param name="party">Whose items they are.</param>
/// <param name="known">What is stated of a quantity or follows; null if nothing is.</param>
internal sealed class ItemCompletion(BoundTreaty treaty, PartySymbol party, Func<QuantitySymbol, (Rational Amount, DateOnly Since)?> known)
{
    /// <summary>One more amount that follows, or null.</summary>
    public CompletedQuantity? Next() => First(clause => clause switch
    {
        ItemSizes sizes => Of(sizes),
        TierDefinition tier when known(tier.Holding) is null && known(tier.Counted) is { } counted => new(tier.Holding, Counted(tier, counted.Amount), counted.Since),
        _ => null,
    }) ?? First(clause => clause is PartitionDefinition partition && known(partition.Whole) is not null ? Of(partition) : null)
        // What a whole is follows from its classes once nothing more is known of them.
        ?? First(clause => clause is PartitionDefinition partition ? Of(partition) : null);

    private CompletedQuantity? First(Func<BoundClause, CompletedQuantity?> of) => treaty.Clauses.Select(of).FirstOrDefault(found => found is not null);

    private CompletedQuantity? Of(PartitionDefinition partition)
    {
        List<(HoldingSymbol Part, (Rational Amount, DateOnly Since)? Known)> parts = [.. partition.Parts.Select(part => (part, known(part)))];
        List<(Rational Amount, DateOnly Since)> stated = [.. parts.Select(part => part.Known).OfType<(Rational, DateOnly)>()];
        var sum = stated.Aggregate(Rational.Zero, (sofar, part) => sofar + part.Amount);
        if (known(partition.Whole) is not { } whole) return stated.Count == 0 ? null : new(partition.Whole, sum, stated.Max(part => part.Since));
        return parts.Find(part => part.Known is null) is { Part: { } open } ? new(open, whole.Amount > sum ? whole.Amount - sum : Rational.Zero, whole.Since) : null;
    }

    private CompletedQuantity? Of(ItemSizes sizes) => (known(sizes.Items), known(sizes.Total)) switch
    {
        ({ } items, null) => new(sizes.Total, items.Amount * Smallest(sizes.Range), items.Since),
        (null, { } total) => new(sizes.Items, Fewest(sizes.Range, total.Amount), total.Since),
        _ => null,
    };

    private static Rational Smallest(SizeRange range)
    {
        var low = range.From?.Size ?? Rational.Zero;
        if (range.From is { IsAbove: false }) return low;
        return range.To is { } to && low + 1 >= to.Size ? (low + to.Size) / 2 : low + 1;
    }

    // So many that none of them is too large.
    private static Rational Fewest(SizeRange range, Rational total)
    {
        if (total.Sign == 0) return Rational.Zero;
        if (range.To is not { } to) return Rational.One;
        Rational fewest = (total / to.Size).Ceiling();
        return !to.IsAbove && fewest * to.Size == total ? fewest + 1 : fewest;
    }

    private Rational Counted(TierDefinition tier, Rational counted)
    {
        if (!tier.Parties.Contains(party)) return Rational.Zero;
        return counted <= tier.First ? tier.Factor * counted : tier.Factor * tier.First + (tier.FurtherFactor ?? Rational.Zero) * (counted - tier.First);
    }
}
