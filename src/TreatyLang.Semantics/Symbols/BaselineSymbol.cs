using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An amount that each Party has once, measured at a time that the text names: an average of some years, a snapshot of a day.</summary>
public sealed class BaselineSymbol(string name, string plural, string unit, bool isCounted, ImmutableArray<BaselineCase> cases, Location location)
    : TermSymbol(name, plural, location)
{
    /// <summary>The unit of what is measured.</summary>
    public string Unit { get; } = unit;

    /// <summary>Whether all that is measured is counted in whole items.</summary>
    public bool IsCounted { get; } = isCounted;

    /// <summary>The amounts, each for some of the Parties; no Party has two.</summary>
    public ImmutableArray<BaselineCase> Cases { get; } = cases;

    /// <summary>The amount of one Party; null if the definition gives it none.</summary>
    public LinearAmount? For(AgentSymbol party) => Cases.FirstOrDefault(item => item.Parties.Contains(party))?.Amount;
}
