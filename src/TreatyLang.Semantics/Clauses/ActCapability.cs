using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How often a Party can perform an act at all.</summary>
/// <param name="Parties">The Parties.</param>
/// <param name="Act">The act.</param>
/// <param name="Maximum">How often at most; 0: cannot.</param>
/// <param name="Timing">When; <see cref="InWindow"/> or <see cref="InEachPeriod"/>.</param>
public sealed record ActCapability(
    int Ordinal, ClauseAddress Address, Location Location, ImmutableArray<PartySymbol> Parties, ActSymbol Act, int Maximum, ActTiming Timing)
    : PaperClause(Ordinal, Address, Location);
