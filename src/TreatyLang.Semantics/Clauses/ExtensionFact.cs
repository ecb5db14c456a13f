using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The Parties extended the treaty. Exactly one of <see cref="By"/> and <see cref="Until"/> is given.</summary>
/// <param name="Decided">When they did, or null.</param>
/// <param name="By">By how much, or null.</param>
/// <param name="Until">The new last day of force, or null.</param>
public sealed record ExtensionFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly? Decided, Duration? By, DateOnly? Until)
    : PaperClause(Ordinal, Address, Location);
