using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A duty to act before or after each triggering act.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agents">Whom it binds; several: an act of any of them will do.</param>
/// <param name="Timing">Trigger and distances.</param>
/// <param name="Days">The days on which triggering acts count.</param>
/// <param name="Actors">Whose triggering acts count.</param>
internal sealed record RelativeNorm(
    ActDutyClause Duty, ImmutableArray<AgentSymbol> Agents, RelativeToEach Timing, DayRange Days, ImmutableArray<AgentSymbol> Actors)
    : Norm(Duty, Agents)
{
    /// <summary>The days on which triggering acts ask for nothing, because the duty is switched off.</summary>
    public ImmutableArray<DayRange> Off { get; init; } = [];
}
