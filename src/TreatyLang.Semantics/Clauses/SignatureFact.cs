using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty was signed.</summary>
/// <param name="Date">The day.</param>
public sealed record SignatureFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly Date)
    : PaperClause(Ordinal, Address, Location);
