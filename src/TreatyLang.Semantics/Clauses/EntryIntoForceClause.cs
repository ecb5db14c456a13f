using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>When the treaty enters into force (VCLT, Article 24).</summary>
/// <param name="Date">The day; an <see cref="OpenDatePoint"/> inside leaves it to events.</param>
/// <param name="Earliest">The day before which it does not enter into force, or null.</param>
public sealed record EntryIntoForceClause(
    int Ordinal, ClauseAddress Address, Location Location, TimePoint Date, TimePoint? Earliest)
    : ConstitutiveClause(Ordinal, Address, Location);
