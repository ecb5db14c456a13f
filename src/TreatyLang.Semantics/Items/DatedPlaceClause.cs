using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How places lie in one another on some days only: <c>From 31 May 2031, the Flank Zone consists of the North and the South.</c></summary>
/// <param name="Whole">The place around.</param>
/// <param name="Parts">The places in it.</param>
/// <param name="IsPartition">Whether it consists of them, disjoint and leaving nothing out; otherwise they are a part of it.</param>
/// <param name="Window">The days.</param>
public sealed record DatedPlaceClause(
    int Ordinal, ClauseAddress Address, Location Location, PlaceSymbol Whole, ImmutableArray<PlaceSymbol> Parts, bool IsPartition, Window Window)
    : ConstitutiveClause(Ordinal, Address, Location);
