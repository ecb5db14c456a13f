using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays the procedures of a history: their stages, and which breaches are none because a deadline is extended or a clause is suspended.</summary>
internal static class ProcedureReplay
{
    /// <summary>The stages by the first day, and the breaches that are left.</summary>
    /// <param name="scene">The history.</param>
    /// <param name="found">The breaches without regard to procedures.</param>
    public static (ImmutableArray<Stage> Stages, IReadOnlyList<AgentBreach> Breaches) Run(ReplayScene scene, IReadOnlyList<AgentBreach> found)
    {
        var log = new ProcedureLog(scene);
        if (log.IsEmpty) return ([], found);
        var breaches = Relief.Apply(found, DeadlineReplay.Run(scene, log));
        var stages = new List<Stage>(RequestReplay.Run(scene, log));
        var reliefs = new List<Relief>();
        foreach (var (complaining, responding) in Pairs(log))
        {
            var openings = new Openings(scene, log, breaches, complaining, responding);
            var dispute = new DisputeReplay(scene, log, openings);
            stages.AddRange(dispute.Stages());
            stages.AddRange(SnapBackReplay.Run(scene, log, openings, dispute));
            foreach (var (stage, relief) in SuspensionReplay.Run(scene, log, openings, dispute))
            {
                stages.Add(stage);
                reliefs.Add(relief);
            }
        }

        return ([.. stages.OrderBy(stage => stage.FirstDay)], Relief.Apply(RestorationReplay.Apply(scene, breaches, stages), reliefs));
    }

    private static IEnumerable<(PartySymbol Complaining, PartySymbol? Responding)> Pairs(ProcedureLog log) =>
        new[] { ProcedureActs.Referral, ProcedureActs.BreachNotice, ProcedureActs.Suspension }.SelectMany(log.Of)
            .Where(act => act.Occurrence.Agent is PartySymbol).Select(act => ((PartySymbol)act.Occurrence.Agent, act.Occurrence.Target)).Distinct();
}
