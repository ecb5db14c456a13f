using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What a Party holds on a day.</summary>
/// <param name="Date">The day, or null: on entry into force.</param>
/// <param name="Party">The Party.</param>
/// <param name="Holding">The holding.</param>
/// <param name="Comparison">Exactly, unless the text says otherwise.</param>
/// <param name="Amount">The number.</param>
public sealed record HoldingFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly? Date, PartySymbol Party, HoldingSymbol Holding, ComparisonKind Comparison, Rational Amount)
    : PaperClause(Ordinal, Address, Location)
{
    /// <summary>Whether the amount comes to what is held already.</summary>
    public bool IsAcquisition { get; init; }
}
