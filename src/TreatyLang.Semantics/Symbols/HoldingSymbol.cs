using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An amount that a Party holds: one value a day.</summary>
public sealed class HoldingSymbol(string name, string plural, string unit, bool isCounted, Location location)
    : QuantitySymbol(name, plural, unit, isCounted, location);
