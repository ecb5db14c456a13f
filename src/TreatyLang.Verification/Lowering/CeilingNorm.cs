using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>How often an act can be done: a quota, a prohibition, or what an exclusive right leaves.</summary>
/// <param name="Clause">The quota, prohibition or exclusive right.</param>
/// <param name="Agents">Whom it binds; several: their acts add.</param>
/// <param name="Act">The act.</param>
/// <param name="Target">The Party towards which it counts, or null for any.</param>
/// <param name="Ceilings">Windows or periods, disjoint; several only where one allowance is shared out among them.</param>
/// <param name="Allowances">What stays uncounted in them.</param>
internal sealed record CeilingNorm(
    NormClause Clause, ImmutableArray<AgentSymbol> Agents, ActSymbol Act, PartySymbol? Target,
    ImmutableArray<Ceiling> Ceilings, ImmutableArray<Allowance> Allowances)
    : Norm(Clause, Agents);
