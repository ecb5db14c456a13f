using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Something of which a Party has an amount, never negative: a holding on a day, or a flow over some days.</summary>
public abstract class QuantitySymbol(string name, string plural, string unit, bool isCounted, Location location) : TermSymbol(name, plural, location)
{
    /// <summary>The unit, for example <c>warheads</c> or <c>tonnes</c>; inherited from the whole for a part, empty if none is declared.</summary>
    public string Unit { get; } = unit;

    /// <summary>Whether the amount is a whole number of items (<c>counted in</c>) rather than an exact measured quantity (<c>measured in</c>).</summary>
    public bool IsCounted { get; } = isCounted;
}
