using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A limit on the days on which it applies.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Agents">Whom it binds; several: their amounts add.</param>
/// <param name="Days">The days that are left after clauses that displace it; disjoint, ascending.</param>
/// <param name="Exemptions">Rights to hold that it yields to.</param>
internal sealed record LimitNorm(
    LimitClause Limit, ImmutableArray<AgentSymbol> Agents, ImmutableArray<DayRange> Days, ImmutableArray<Exemption> Exemptions)
    : Norm(Limit, Agents)
{
    /// <summary>Limits that take its place on some days under conditions.</summary>
    public ImmutableArray<Displacement> Displacements { get; init; } = [];
}
