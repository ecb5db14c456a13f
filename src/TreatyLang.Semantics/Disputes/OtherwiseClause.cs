using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What may follow, or follows, when the dispute is not resolved within certain periods.</summary>
/// <param name="Clocks">The clocks that must have run out, as far as they have begun; one at least.</param>
/// <param name="Step">What may follow.</param>
public sealed record OtherwiseClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ImmutableArray<ClockClause> Clocks, RemedyStep Step)
    : NormClause(Ordinal, Address, Location, Bearer);
