using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A holding or a flow that equals a sum of others: <c>"A" means B plus C</c>, <c>"A" consists of B and C</c>.</summary>
/// <param name="Quantity">What is defined.</param>
/// <param name="Terms">The summands.</param>
public sealed record SumDefinition(
    int Ordinal, ClauseAddress Address, Location Location, QuantitySymbol Quantity, ImmutableArray<QuantityTerm> Terms)
    : ConstitutiveClause(Ordinal, Address, Location);
