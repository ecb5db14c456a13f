using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A limit that another one yields to on certain days, as far as it applies on them.</summary>
/// <param name="Limit">The limit that prevails.</param>
/// <param name="Agents">Those whom both bind.</param>
/// <param name="Days">The days, without those on which it is switched off.</param>
/// <param name="When">On which of the days it applies.</param>
internal sealed record Displacement(LimitClause Limit, ImmutableArray<AgentSymbol> Agents, ImmutableArray<DayRange> Days, DayCondition When);
