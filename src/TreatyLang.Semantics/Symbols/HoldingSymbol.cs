using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An amount that a Party holds: one value a day.</summary>
public sealed class HoldingSymbol(string name, string plural, string unit, bool isCounted, Location location)
    : QuantitySymbol(name, plural, unit, isCounted, location)
{
    /// <summary>What each item has a size in; inherited from the whole for a part.</summary>
    public ImmutableArray<AttributeSymbol> Attributes { get; init; } = [];
}
