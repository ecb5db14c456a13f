using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A primitive holding; amounts are never negative.</summary>
/// <param name="Holding">The holding defined.</param>
public sealed record HoldingDefinition(
    int Ordinal, ClauseAddress Address, Location Location, HoldingSymbol Holding)
    : ConstitutiveClause(Ordinal, Address, Location);
