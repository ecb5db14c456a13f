using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A holding or a flow that is part of another: never more than the whole. Parts of one whole may overlap.</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole.</param>
public sealed record PartDefinition(
    int Ordinal, ClauseAddress Address, Location Location, QuantitySymbol Part, QuantitySymbol Whole)
    : ConstitutiveClause(Ordinal, Address, Location);
