using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays that a body waits: it does not act while it is asked and nothing that it was asked is old enough.</summary>
internal static class EarliestActReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, EarliestActClause clause)
    {
        var asked = scene.Log.Find(clause.Trigger, [.. scene.Treaty.Parties, .. scene.Treaty.Bodies], null, scene.Calendar.Force);
        foreach (var act in scene.Log.Find(clause.Act, clause.Bearer.Agents, null, scene.Calendar.Force))
        {
            var before = asked.FindAll(request => request.Day <= act.Day);
            var isRipe = before.Exists(request => ReplayCalendar.Shift(request.Day, clause.Earliest, isBefore: false) <= act.Day);
            if (before.Count > 0 && !isRipe) yield return (clause.Bearer.Agents[0], new DaySpan(act.Day, act.Day));
        }
    }
}
