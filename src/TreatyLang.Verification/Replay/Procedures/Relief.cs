using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Days on which clauses ask nothing of an agent: a deadline is extended, or they are suspended.</summary>
/// <param name="Clauses">References, all of which must cover a clause.</param>
/// <param name="Agent">Of whom, or null: of everyone.</param>
/// <param name="Days">The days.</param>
internal sealed record Relief(ImmutableArray<ClauseReference> Clauses, AgentSymbol? Agent, DaySpan Days)
{
    /// <summary>What is left of a breach on the other days.</summary>
    public IEnumerable<AgentBreach> Rest(AgentBreach breach)
    {
        var isConcerned = (Agent is null || breach.Agent == Agent) && Clauses.All(reference => reference.Covers(breach.Norm.Address));
        if (!isConcerned || Days.Cut(breach.Days).IsEmpty)
        {
            yield return breach;
            yield break;
        }

        if (breach.Days.First < Days.First) yield return breach with { Days = breach.Days with { Last = Days.First - 1 } };
        if (Days.Last < breach.Days.Last) yield return breach with { Days = breach.Days with { First = Days.Last + 1 } };
    }

    /// <summary>What is left of breaches after all that excuses them.</summary>
    public static IReadOnlyList<AgentBreach> Apply(IReadOnlyList<AgentBreach> breaches, IEnumerable<Relief> reliefs) =>
        reliefs.Aggregate(breaches, (left, relief) => [.. left.SelectMany(relief.Rest)]);
}
