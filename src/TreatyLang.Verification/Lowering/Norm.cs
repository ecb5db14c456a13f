using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>One norm over a timeline: dates are days, periods are laid out, priority is compiled into applicability.</summary>
/// <param name="Clause">The clause it comes from.</param>
/// <param name="Agents">Whom it binds: one agent, or several together.</param>
internal abstract record Norm(NormClause Clause, ImmutableArray<AgentSymbol> Agents)
{
    /// <summary>On which of its days it applies; for what is due, whether it is asked for.</summary>
    public DayCondition When { get; init; } = DayCondition.None;
}
