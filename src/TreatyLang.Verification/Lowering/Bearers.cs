using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Divides a bearer into the units that are bound or entitled.</summary>
internal static class Bearers
{
    /// <summary>One unit of all agents if they are bound together, else one of each for which the treaty enters into force when it should.</summary>
    public static IEnumerable<ImmutableArray<AgentSymbol>> Units(Bearer bearer, Timeline timeline)
    {
        if (bearer.Together) yield return bearer.Agents;
        else foreach (var agent in bearer.Agents.Where(agent => timeline.Joins(agent, bearer.Joining))) yield return [agent];
    }

    /// <summary>Whether those that a norm binds together are not all bound on the same days.</summary>
    public static bool AreUnevenlyBound(BoundClause clause, Timeline timeline) =>
        clause is NormClause { Bearer: { Together: true } bearer } && bearer.Agents.Any(timeline.PartyLives.ContainsKey);

    /// <summary>The units of a bearer, as far as they are among certain agents.</summary>
    public static ImmutableArray<ImmutableArray<AgentSymbol>> UnitsAmong(Bearer bearer, ImmutableArray<AgentSymbol> agents, Timeline timeline)
    {
        var shared = bearer.Agents.RemoveAll(agent => !agents.Contains(agent));
        return shared.IsEmpty ? [] : [.. Units(bearer with { Agents = shared }, timeline)];
    }
}
