using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A duty to act before or after each triggering act.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agents">The one agent it binds.</param>
/// <param name="Timing">Trigger and distances.</param>
/// <param name="Days">The days on which triggering acts count.</param>
internal sealed record RelativeNorm(ActDutyClause Duty, ImmutableArray<AgentSymbol> Agents, RelativeToEach Timing, DayRange Days)
    : Norm(Duty, Agents);
