using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Divides a bearer into the units that are bound.</summary>
internal static class Bearers
{
    /// <summary>One unit of all agents if they are bound together, else one of each.</summary>
    public static IEnumerable<ImmutableArray<AgentSymbol>> Units(Bearer bearer)
    {
        if (bearer.Together) yield return bearer.Agents;
        else foreach (var agent in bearer.Agents) yield return [agent];
    }
}
