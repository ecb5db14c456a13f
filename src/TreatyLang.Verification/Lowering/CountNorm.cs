using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>How often an act must be done on certain days.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agents">Whom it binds; several: their acts add.</param>
/// <param name="Days">The days on which acts count.</param>
/// <param name="Due">The day on which it is due.</param>
internal sealed record CountNorm(ActDutyClause Duty, ImmutableArray<AgentSymbol> Agents, DayRange Days, int Due) : Norm(Duty, Agents);
