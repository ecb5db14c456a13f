using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A right to hold that a limit yields to.</summary>
/// <param name="Right">The right.</param>
/// <param name="Holders">Those who have it among those whom the limit binds: each alone, or all together.</param>
/// <param name="Days">The days on which it applies.</param>
/// <param name="Weight">How much each item of the right counts in what is limited; above zero.</param>
internal sealed record Exemption(HoldingRightClause Right, ImmutableArray<ImmutableArray<AgentSymbol>> Holders, DayRange Days, Rational Weight)
{
    /// <summary>All who have it.</summary>
    public ImmutableArray<AgentSymbol> Agents => [.. Holders.SelectMany(unit => unit)];

    /// <summary>On which of the days it applies, to those who are bound by the limit and have the right.</summary>
    public DayCondition When { get; init; } = DayCondition.None;
}
