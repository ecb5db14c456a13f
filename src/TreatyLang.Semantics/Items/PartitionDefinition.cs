using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A holding whose items fall into classes, each into one: its value is the sum of theirs, however else it is defined or counted.</summary>
/// <param name="Whole">The holding.</param>
/// <param name="Parts">The classes.</param>
public sealed record PartitionDefinition(int Ordinal, ClauseAddress Address, Location Location, HoldingSymbol Whole, ImmutableArray<HoldingSymbol> Parts)
    : ConstitutiveClause(Ordinal, Address, Location);
