using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A right to hold an amount; with <c>notwithstanding</c> an exemption from the limit it names.</summary>
/// <param name="Holding">What may be held.</param>
/// <param name="Amount">How much.</param>
/// <param name="Additional">Whether the amount is added to what the limits named by its priority words allow, instead of replacing it.</param>
/// <param name="Window">The days on which it applies.</param>
public sealed record HoldingRightClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, HoldingSymbol Holding, KnownAmount Amount, bool Additional, Window Window)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>How the right can be renewed, or null.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>Of a right to items of up to a size, those of the full size, by which it is used as granted; else null.</summary>
    public HoldingSymbol? FullSize { get; init; }

    /// <summary>What is held when the right is used.</summary>
    public HoldingSymbol Used => FullSize ?? Holding;
}
