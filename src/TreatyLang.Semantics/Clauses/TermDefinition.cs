using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The definition of an act, a phase, a recurring period, a date or a body; the symbol carries its meaning.</summary>
/// <param name="Symbol">The term defined.</param>
public sealed record TermDefinition(
    int Ordinal, ClauseAddress Address, Location Location, Symbol Symbol)
    : ConstitutiveClause(Ordinal, Address, Location);
