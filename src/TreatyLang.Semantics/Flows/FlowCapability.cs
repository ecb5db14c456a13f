using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How much of a flow a Party is capable of.</summary>
/// <param name="Parties">The Parties.</param>
/// <param name="Flow">The flow.</param>
/// <param name="Maximum">How much at most in each period or window; 0: cannot.</param>
/// <param name="Timing"><see cref="InWindow"/> or <see cref="InEachPeriod"/>; not cut to the life.</param>
public sealed record FlowCapability(
    int Ordinal, ClauseAddress Address, Location Location, ImmutableArray<PartySymbol> Parties, FlowSymbol Flow, Rational Maximum, ActTiming Timing)
    : PaperClause(Ordinal, Address, Location);
