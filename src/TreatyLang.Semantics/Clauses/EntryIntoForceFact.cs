using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty entered into force.</summary>
/// <param name="Date">The day.</param>
public sealed record EntryIntoForceFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly Date)
    : PaperClause(Ordinal, Address, Location);
