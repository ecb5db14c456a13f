using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Items that do not count as something. The definitions of the total contain what is left of them already.</summary>
/// <param name="Counted">The items.</param>
/// <param name="Most">How many of them do not count, or null: none counts.</param>
/// <param name="Total">What they do not count as.</param>
/// <param name="For">How long an item does not count; null: as long as it is what it is.</param>
public sealed record CountingExemption(
    int Ordinal, ClauseAddress Address, Location Location, HoldingSymbol Counted, Rational? Most, HoldingSymbol Total, Duration? For)
    : ConstitutiveClause(Ordinal, Address, Location);
