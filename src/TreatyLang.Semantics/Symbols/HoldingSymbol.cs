using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An amount that a Party holds: one value a day, never negative.</summary>
public sealed class HoldingSymbol(string name, string plural, string unit, bool isCounted, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>The unit, for example <c>warheads</c> or <c>tonnes</c>; inherited from the whole for a part, empty if none is declared.</summary>
    public string Unit { get; } = unit;

    /// <summary>Whether the amount is a whole number of items (<c>counted in</c>) rather than an exact measured quantity (<c>measured in</c>).</summary>
    public bool IsCounted { get; } = isCounted;
}
