using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The zone by whose clock hours are counted and days begin, all of them by the same one.</summary>
/// <param name="Zone">The zone in the words of the text.</param>
public sealed record TimeZoneClause(
    int Ordinal, ClauseAddress Address, Location Location, string Zone)
    : ConstitutiveClause(Ordinal, Address, Location);
