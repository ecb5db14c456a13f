using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty entered into force for one Party.</summary>
/// <param name="Party">The Party.</param>
/// <param name="Date">The day.</param>
public sealed record PartyEntryFact(
    int Ordinal, ClauseAddress Address, Location Location, PartySymbol Party, DateOnly Date)
    : PaperClause(Ordinal, Address, Location);
