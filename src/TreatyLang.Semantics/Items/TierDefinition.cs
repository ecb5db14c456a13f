using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What items count as if the first ones count as so many and each further one as another number.</summary>
/// <param name="Holding">What they count as together.</param>
/// <param name="Counted">The items.</param>
/// <param name="First">How many are the first ones.</param>
/// <param name="Factor">What each of the first ones counts as.</param>
/// <param name="FurtherFactor">What each further one counts as; null: as many as it has, which the text does not say.</param>
/// <param name="Parties">For whom; for others the items count as none.</param>
public sealed record TierDefinition(
    int Ordinal, ClauseAddress Address, Location Location, HoldingSymbol Holding, HoldingSymbol Counted, Rational First, Rational Factor, Rational? FurtherFactor,
    ImmutableArray<PartySymbol> Parties)
    : ConstitutiveClause(Ordinal, Address, Location);
