using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The treaty remains in force as long as another one does, which time does not end as far as this text goes.</summary>
/// <param name="Instrument">The other treaty in the words of the text.</param>
public sealed record LinkedDurationClause(
    int Ordinal, ClauseAddress Address, Location Location, string Instrument)
    : ConstitutiveClause(Ordinal, Address, Location);
