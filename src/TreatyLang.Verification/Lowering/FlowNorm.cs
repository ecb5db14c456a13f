using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>How much of a flow there is over some days: at most, or at least.</summary>
/// <param name="Clause">The limit, or the duty to have done so much.</param>
/// <param name="Agents">Whom it binds; several: their amounts add.</param>
/// <param name="Flow">The flow.</param>
/// <param name="IsMaximum">Whether the amount is not to be exceeded, rather than to be reached.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Days">The days over which the flow is added up.</param>
/// <param name="Exemptions">Rights that a maximum yields to.</param>
/// <param name="Due">The day on which what is to be reached is due, and on which a maximum is judged; null for a maximum that is broken as soon as it is exceeded.</param>
internal sealed record FlowNorm(
    NormClause Clause, ImmutableArray<AgentSymbol> Agents, FlowSymbol Flow, bool IsMaximum, MeasuredAmount Amount, DayRange Days, ImmutableArray<FlowExemption> Exemptions, int? Due)
    : Norm(Clause, Agents);
