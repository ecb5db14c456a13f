using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What a Party can hold at all.</summary>
/// <param name="Parties">The Parties.</param>
/// <param name="Holding">The holding.</param>
/// <param name="Comparison"><see cref="ComparisonKind.AtMost"/>: can hold no more than; <see cref="ComparisonKind.AtLeast"/>: cannot hold less than.</param>
/// <param name="Amount">The number.</param>
/// <param name="Window">When.</param>
public sealed record HoldingCapability(
    int Ordinal, ClauseAddress Address, Location Location, ImmutableArray<PartySymbol> Parties, HoldingSymbol Holding, ComparisonKind Comparison, Rational Amount, Window Window)
    : PaperClause(Ordinal, Address, Location);
