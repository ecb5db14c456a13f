using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Whose triggering acts concern those whom a clause with <see cref="RelativeToEach"/> binds or permits something.</summary>
internal sealed class TriggerActors(BoundTreaty treaty)
{
    private ILookup<ActSymbol, AgentSymbol>? _bodies;

    /// <summary>The agents. A body acts only where the text has it act.</summary>
    /// <param name="timing">The trigger.</param>
    /// <param name="bearers">One agent, or several together.</param>
    public ImmutableArray<AgentSymbol> Of(RelativeToEach timing, ImmutableArray<AgentSymbol> bearers)
    {
        if (timing.Role is TriggerRole.Actor) return timing.By.IsEmpty ? bearers : [.. bearers.Where(timing.By.Contains)];
        _bodies ??= treaty.Clauses.OfType<NormClause>().Where(clause => clause.Bearer.Agents[0] is BodySymbol && ClauseTimes.ActOf(clause) is not null)
            .DistinctBy(clause => (ClauseTimes.ActOf(clause), clause.Bearer.Agents[0]))
            .ToLookup(clause => ClauseTimes.ActOf(clause) ?? timing.Trigger, clause => clause.Bearer.Agents[0]);
        var actors = timing.By.IsEmpty ? treaty.Parties.Concat(_bodies[timing.Trigger]) : timing.By;
        return [.. timing.Role is TriggerRole.Target or TriggerRole.Other && bearers.Length == 1 ? actors.Where(actor => actor != bearers[0]) : actors];
    }

    /// <summary>A timing whose acts have an order within a day only if it counts hours.</summary>
    public static RelativeToEach Ordered(RelativeToEach timing) =>
        timing is { Earliest: null, Latest: null or { Unit: not TimeUnit.Hour } } ? timing with { Earliest = new(0, TimeUnit.Day) } : timing;
}
