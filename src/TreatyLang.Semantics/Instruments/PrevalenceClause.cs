using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>One instrument prevails over another one where a clause of the one clashes with a clause of the other (VCLT, Article 30(2)).</summary>
/// <param name="Prevailing">The one that prevails.</param>
/// <param name="Yielding">The one that yields.</param>
public sealed record PrevalenceClause(int Ordinal, ClauseAddress Address, Location Location, InstrumentName Prevailing, InstrumentName Yielding)
    : ConstitutiveClause(Ordinal, Address, Location);
