using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty was opened for signature.</summary>
/// <param name="Date">The day.</param>
public sealed record OpeningFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly Date)
    : PaperClause(Ordinal, Address, Location);
