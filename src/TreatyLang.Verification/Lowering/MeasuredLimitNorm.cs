using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A limit on a holding whose amount is measured, on the days on which the amount is known.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Agents">Whom it binds; several: their amounts add.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Days">The days.</param>
internal sealed record MeasuredLimitNorm(MeasuredLimitClause Limit, ImmutableArray<AgentSymbol> Agents, MeasuredAmount Amount, DayRange Days)
    : Norm(Limit, Agents);
