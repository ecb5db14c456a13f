using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An instrument is in force on the days on which another one is (VCLT, Article 31(2)).</summary>
/// <param name="Part">The one instrument, for example a protocol.</param>
/// <param name="Whole">The other one, mostly the treaty.</param>
public sealed record IntegralPartClause(int Ordinal, ClauseAddress Address, Location Location, InstrumentName Part, InstrumentName Whole)
    : ConstitutiveClause(Ordinal, Address, Location);
