using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A closed list of what changes a holding: <c>The Stock is increased by Production and reduced by Exports.</c></summary>
/// <param name="Stock">The holding.</param>
/// <param name="Changes">The flows, with 1 for what increases it and −1 for what reduces it.</param>
public sealed record BalanceDefinition(int Ordinal, ClauseAddress Address, Location Location, HoldingSymbol Stock, ImmutableArray<QuantityTerm> Changes)
    : ConstitutiveClause(Ordinal, Address, Location);
