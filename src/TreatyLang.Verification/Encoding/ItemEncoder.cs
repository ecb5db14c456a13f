using TreatyLang.Semantics;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes what items measure together, and what they count as.</summary>
internal static class ItemEncoder
{
    /// <summary>Each of the items has a size in the range.</summary>
    public static Formula Sizes(SizeRange range, LinearExpression items, LinearExpression total)
    {
        var least = (range.From?.Size ?? 0) * items;
        var some = items.GreaterThan(0) & (range.From is { IsAbove: false } ? total.AtLeast(least) : total.GreaterThan(least));
        if (range.To is { } to) some &= to.IsAbove ? total.AtMost(to.Size * items) : total.LessThan(to.Size * items);
        return (items.EqualTo(0) & total.EqualTo(0)) | some;
    }

    /// <summary>What the first items and each further one count as.</summary>
    public static Formula Tiers(TierDefinition tier, AgentSymbol agent, LinearExpression counted, LinearExpression value)
    {
        if (!tier.Parties.Contains(agent)) return value.EqualTo(0);
        LinearExpression first = tier.Factor * tier.First;
        var further = tier.FurtherFactor is { } factor ? value.EqualTo(first + factor * (counted - tier.First)) : value.AtLeast(first);
        return (counted.AtMost(tier.First) & value.EqualTo(tier.Factor * counted)) | (counted.GreaterThan(tier.First) & further);
    }
}
