using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>How often an act must or can be done on certain days.</summary>
/// <param name="Clause">The duty, quota, prohibition or exclusive right.</param>
/// <param name="Agents">Whom it binds; several: their acts add.</param>
/// <param name="Act">The act.</param>
/// <param name="Target">The Party towards which it counts, or null for any.</param>
/// <param name="Comparison">At least or at most.</param>
/// <param name="Count">How often.</param>
/// <param name="Days">The days on which acts count.</param>
/// <param name="Due">The day on which a duty is due; for a limit its last day.</param>
/// <param name="Allowances">Rights and duties whose acts do not count against a limit.</param>
internal sealed record CountNorm(
    NormClause Clause, ImmutableArray<AgentSymbol> Agents, ActSymbol Act, PartySymbol? Target,
    ComparisonKind Comparison, int Count, DayRange Days, int Due, ImmutableArray<Allowance> Allowances)
    : Norm(Clause, Agents);
