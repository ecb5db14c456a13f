using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>
/// Norms, rights, definitions and papers that share a holding or an act, directly or through others: nothing outside a slice
/// has a bearing on a verdict within it.
/// </summary>
internal sealed class Slice
{
    /// <summary>The agents whose holdings and acts it is about, in order of declaration.</summary>
    public required ImmutableArray<AgentSymbol> Agents { get; init; }

    /// <summary>The agents for which the same clauses make a slice of the same form; <see cref="Agents"/> if it stands alone.</summary>
    public required ImmutableArray<AgentSymbol> Alike { get; init; }

    /// <summary>The norms, in source order.</summary>
    public required ImmutableArray<Norm> Norms { get; init; }

    /// <summary>The rights to act or hold, each with one agent that has it.</summary>
    public required ImmutableArray<(NormClause Clause, AgentSymbol Agent)> Rights { get; init; }

    /// <summary>Definitions and papers, each with the agent about which it speaks here.</summary>
    public required ImmutableArray<(BoundClause Clause, AgentSymbol Agent)> Background { get; init; }

    /// <summary>Whose holdings it is about.</summary>
    public required ImmutableArray<(AgentSymbol Agent, QuantitySymbol Holding)> Holdings { get; init; }

    /// <summary>Whose acts it is about.</summary>
    public required ImmutableArray<(AgentSymbol Agent, ActSymbol Act)> Acts { get; init; }
}
