using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Acts that a limit on acts leaves uncounted, because it yields to another clause.</summary>
/// <param name="Agents">Whose acts: one holder of the grant, or those who have it together.</param>
/// <param name="Target">Towards whom, or null for anyone.</param>
/// <param name="Days">One window or period of that clause.</param>
/// <param name="UpTo">How many acts of that window stay uncounted, or null for all.</param>
internal sealed record Allowance(ImmutableArray<AgentSymbol> Agents, PartySymbol? Target, DayRange Days, int? UpTo)
{
    /// <summary>On which of the days acts stay uncounted.</summary>
    public DayCondition When { get; init; } = DayCondition.None;
}
