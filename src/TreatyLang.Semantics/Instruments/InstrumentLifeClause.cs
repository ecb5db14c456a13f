using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Withdrawal from an instrument other than the treaty itself, its extension or its unlimited duration: no day of the regular life depends on it.</summary>
/// <param name="Instrument">The instrument.</param>
public sealed record InstrumentLifeClause(int Ordinal, ClauseAddress Address, Location Location, InstrumentName Instrument)
    : ConstitutiveClause(Ordinal, Address, Location);
