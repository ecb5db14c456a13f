using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary><c>No two Inspections of the same Party shall overlap by more than 12 hours.</c> An act lasts from its beginning to its end, if that is given.</summary>
/// <param name="Act">The act.</param>
/// <param name="IsOfSameParty">Whether only two acts towards the same Party are compared.</param>
/// <param name="Most">How long they may overlap, or null for not at all.</param>
public sealed record OverlapClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ActSymbol Act, bool IsOfSameParty, Duration? Most)
    : NormClause(Ordinal, Address, Location, Bearer);
