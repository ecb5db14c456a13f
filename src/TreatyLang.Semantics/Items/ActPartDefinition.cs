using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An act that is a case of another: each Test in the Zone is a Test.</summary>
/// <param name="Part">The narrower act.</param>
/// <param name="Whole">The wider act.</param>
public sealed record ActPartDefinition(int Ordinal, ClauseAddress Address, Location Location, ActSymbol Part, ActSymbol Whole)
    : ConstitutiveClause(Ordinal, Address, Location);
