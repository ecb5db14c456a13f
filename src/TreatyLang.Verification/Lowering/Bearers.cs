using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Divides a bearer into the units that are bound or entitled.</summary>
internal static class Bearers
{
    /// <summary>One unit of all agents if they are bound together, else one of each.</summary>
    public static IEnumerable<ImmutableArray<AgentSymbol>> Units(Bearer bearer)
    {
        if (bearer.Together) yield return bearer.Agents;
        else foreach (var agent in bearer.Agents) yield return [agent];
    }

    /// <summary>The units of a bearer, as far as they are among certain agents.</summary>
    public static ImmutableArray<ImmutableArray<AgentSymbol>> UnitsAmong(Bearer bearer, ImmutableArray<AgentSymbol> agents)
    {
        var shared = bearer.Agents.RemoveAll(agent => !agents.Contains(agent));
        return shared.IsEmpty ? [] : [.. Units(bearer with { Agents = shared })];
    }
}
