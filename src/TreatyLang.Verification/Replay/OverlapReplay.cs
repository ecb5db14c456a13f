using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays how long two acts of a kind overlap. An act whose end no act states lasts no time.</summary>
internal static class OverlapReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, OverlapClause clause)
    {
        var agents = scene.Treaty.Parties.Cast<AgentSymbol>().ToArray();
        var acts = Lasting(scene, clause.Act, agents).OrderBy(act => act.Begin.Stamp).ToList();
        for (var later = 0; later < acts.Count; later++)
        {
            var (begin, end) = acts[later];
            if (!clause.Bearer.Agents.Contains(begin.Occurrence.Agent) || !scene.Applicability.Applies(clause, [begin.Occurrence.Agent], begin.Day)) continue;
            var ends = acts.Take(later).Where(other => !clause.IsOfSameParty || other.Begin.Occurrence.Target == begin.Occurrence.Target)
                .Select(other => Math.Min(end, other.End) - begin.Stamp);
            var most = clause.Most is { } length ? Hours(begin, length) : 0;
            if (ends.Any(overlap => overlap > most)) yield return (begin.Occurrence.Agent, new DaySpan((begin.Stamp + most) / 24, (begin.Stamp + most) / 24));
        }
    }

    // The ends of a Party's acts towards one other are those of its acts in their order.
    private static IEnumerable<(LoggedAct Begin, int End)> Lasting(ReplayScene scene, ActSymbol act, AgentSymbol[] agents)
    {
        var ends = scene.Log.Find(act.End, agents, null, scene.Calendar.Whole);
        foreach (var begin in scene.Log.Find(act, agents, null, scene.Calendar.Whole))
        {
            var end = ends.Find(candidate => candidate.Stamp >= begin.Stamp && candidate.Occurrence.Agent == begin.Occurrence.Agent && candidate.Occurrence.Target == begin.Occurrence.Target);
            if (end is not null) ends.Remove(end);
            yield return (begin, end?.Stamp ?? begin.Stamp);
        }
    }

    private static int Hours(LoggedAct begin, Duration length) => length.Unit is TimeUnit.Hour
        ? length.Count
        : 24 * (ReplayCalendar.Shift(begin.Day, length, isBefore: false) - begin.Day);
}
