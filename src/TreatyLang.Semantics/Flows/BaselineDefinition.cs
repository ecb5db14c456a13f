using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A baseline; it is above zero for every Party that a clause takes a percentage of it for.</summary>
/// <param name="Baseline">The baseline defined.</param>
public sealed record BaselineDefinition(int Ordinal, ClauseAddress Address, Location Location, BaselineSymbol Baseline)
    : ConstitutiveClause(Ordinal, Address, Location);
