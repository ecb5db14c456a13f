using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A primitive flow; amounts are never negative.</summary>
/// <param name="Flow">The flow defined.</param>
public sealed record FlowDefinition(int Ordinal, ClauseAddress Address, Location Location, FlowSymbol Flow)
    : ConstitutiveClause(Ordinal, Address, Location);
