using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>When the treaty enters into force for a State that deposits its instrument later (VCLT, Article 24(3)).</summary>
/// <param name="Delay">How long after the deposit.</param>
public sealed record LaterEntryClause(
    int Ordinal, ClauseAddress Address, Location Location, Duration Delay)
    : ConstitutiveClause(Ordinal, Address, Location);
