using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How a number of items bounds their size together: each has a size in the range, none has none.</summary>
/// <param name="Items">The items of such a size.</param>
/// <param name="Total">Their size together.</param>
/// <param name="Range">The sizes.</param>
public sealed record ItemSizes(int Ordinal, ClauseAddress Address, Location Location, HoldingSymbol Items, HoldingSymbol Total, SizeRange Range)
    : ConstitutiveClause(Ordinal, Address, Location);
