using TreatyLang.Semantics;

namespace TreatyLang.Verification.Explanation;

/// <summary>Amounts that other amounts told beside them make plain: a whole by the classes that it is cut into, and the size of items of one size by their number.</summary>
/// <param name="treaty">The treaty.</param>
internal sealed class ImpliedAmounts(BoundTreaty treaty)
{
    private readonly ILookup<HoldingSymbol, PartitionDefinition> _partitions = treaty.Clauses.OfType<PartitionDefinition>().ToLookup(partition => partition.Whole);
    private readonly Dictionary<HoldingSymbol, HoldingSymbol> _itemsOfOneSize = treaty.Clauses.OfType<ItemSizes>()
        .Where(sizes => sizes.Range is { From: { IsAbove: false } from, To: { IsAbove: true } to } && from.Size == to.Size).DistinctBy(sizes => sizes.Total).ToDictionary(sizes => sizes.Total, sizes => sizes.Items);

    /// <summary>Whether nothing is lost if an amount is not told.</summary>
    /// <param name="holding">What is held.</param>
    /// <param name="value">How much is held of something.</param>
    /// <param name="isTold">Whether an amount is told, by itself or by others.</param>
    public bool Contain(HoldingSymbol holding, Func<HoldingSymbol, Rational> value, Func<HoldingSymbol, bool> isTold) =>
        (_itemsOfOneSize.TryGetValue(holding, out var items) && isTold(items))
        || _partitions[holding].Any(partition => value(holding).Sign != 0
            && partition.Parts.Where(isTold).Aggregate(Rational.Zero, (sum, part) => sum + value(part)) == value(holding));
}
