using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>All the conditions that a norm hangs on: its own, and those of what lifts it.</summary>
internal static class DayConditions
{
    /// <summary>Each condition with those who bear the clause that it belongs to.</summary>
    public static IEnumerable<(DayCondition When, ImmutableArray<AgentSymbol> Agents)> Of(Norm norm) => (norm switch
    {
        LimitNorm limit => limit.Exemptions.Select(exemption => (exemption.When, exemption.Agents)).Concat(limit.Displacements.Select(displacement => (displacement.When, displacement.Agents))),
        CeilingNorm ceiling => ceiling.Allowances.Select(allowance => (allowance.When, allowance.Agents)),
        _ => [],
    }).Prepend((norm.When, norm.Agents)).Where(item => !item.Item1.IsNone);
}
