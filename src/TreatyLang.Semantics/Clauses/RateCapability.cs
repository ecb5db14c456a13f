using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How fast a Party can change a holding: the sum of all decreases (or increases) within each period is at most the amount.</summary>
/// <param name="Parties">The Parties.</param>
/// <param name="Holding">The holding.</param>
/// <param name="IsDecrease">Whether decreases are bounded (<c>can eliminate</c>) rather than increases (<c>can acquire</c>).</param>
/// <param name="Amount">The most in each period.</param>
/// <param name="Periods">The periods, cut to the life.</param>
public sealed record RateCapability(
    int Ordinal, ClauseAddress Address, Location Location, ImmutableArray<PartySymbol> Parties, HoldingSymbol Holding, bool IsDecrease, Rational Amount, Recurrence Periods)
    : PaperClause(Ordinal, Address, Location);
