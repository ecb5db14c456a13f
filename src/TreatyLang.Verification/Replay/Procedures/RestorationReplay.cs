using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays limits and bans that apply again after a snap-back: from that day on, whatever their own last day or a switch says.</summary>
internal static class RestorationReplay
{
    /// <summary>The breaches with those of the restored clauses in the place of what they were.</summary>
    public static IReadOnlyList<AgentBreach> Apply(ReplayScene scene, IReadOnlyList<AgentBreach> breaches, IEnumerable<Stage> stages)
    {
        foreach (var stage in stages.Where(stage => stage.Kind is StageKind.Restored))
        {
            if (stage.Clauses is not { } clauses) continue;
            var day = CivilCalendar.Day(stage.FirstDay);
            foreach (var norm in scene.Treaty.Covered(clauses).OfType<NormClause>())
            {
                if (Restored(norm, stage.FirstDay) is not { } again) continue;
                scene.Applicability.Restore(norm, day);
                breaches =
                [
                    .. breaches.SelectMany(breach => breach.Norm.Ordinal == norm.Ordinal ? new Relief([], null, DaySpan.From(day)).Rest(breach) : [breach]),
                    .. ReplayEvaluator.Breaches(scene, again).Select(breach => new AgentBreach(norm, breach.Agent, breach.Days)),
                ];
            }
        }

        return breaches;
    }

    private static NormClause? Restored(NormClause norm, DateOnly from)
    {
        var window = new Window(new DatePoint(from), false, null, false);
        return norm switch
        {
            LimitClause limit => limit with { Window = window },
            ActLimitClause { Timing: InWindow } limit => limit with { Timing = new InWindow(window) },
            _ => null,
        };
    }
}
