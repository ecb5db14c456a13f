using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Another treaty terminates on entry into force of this one (VCLT, Article 59).</summary>
/// <param name="Instrument">The other treaty, in the words of the text.</param>
public sealed record TerminationClause(
    int Ordinal, ClauseAddress Address, Location Location, string Instrument)
    : ConstitutiveClause(Ordinal, Address, Location);
