using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>The acts of a history in order of time.</summary>
internal sealed class ActLog
{
    private readonly ILookup<ActSymbol, LoggedAct> _acts;

    /// <summary>Acts before entry into force happen only by facts, so that each one that counts there uses up a fact.</summary>
    public ActLog(BoundTreaty treaty, History history, Func<AgentSymbol, int> boundFrom)
    {
        var facts = treaty.Clauses.OfType<ActFact>().Where(fact => fact.Date is not null).ToList();
        var acts = new List<LoggedAct>();
        foreach (var act in history.Acts.OrderBy(act => act.Date).ThenBy(act => act.Hour))
        {
            var day = CivilCalendar.Day(act.Date);
            if (day < boundFrom(act.Agent))
            {
                var fact = facts.FindIndex(candidate => candidate.Date == act.Date && IsGivenBy(act, candidate));
                if (fact < 0) continue;
                facts.RemoveAt(fact);
            }
            acts.Add(new LoggedAct(day, act.Hour, act));
        }
        _acts = acts.ToLookup(logged => logged.Occurrence.Act);
    }

    /// <summary>The occurrences of an act by any of the agents, towards the target if one is given, on the days given.</summary>
    public List<LoggedAct> Find(ActSymbol act, IReadOnlyCollection<AgentSymbol> agents, PartySymbol? target, DaySpan days) =>
        [.. _acts[act].Where(logged =>
            days.Contains(logged.Day) && agents.Contains(logged.Occurrence.Agent) && (target is null || logged.Occurrence.Target == target))];

    /// <summary>The occurrences of a triggering act that concern the agent, or one of those who are bound together.</summary>
    public List<LoggedAct> FindTriggers(RelativeToEach timing, IReadOnlyList<AgentSymbol> group, DaySpan days) =>
        [.. _acts[timing.Trigger].Where(logged => days.Contains(logged.Day) && (timing.By.IsEmpty || timing.By.Contains(logged.Occurrence.Agent)) && timing.Role switch
        {
            TriggerRole.Actor => group.Contains(logged.Occurrence.Agent),
            TriggerRole.Target => logged.Occurrence.Target is { } target && group.Contains(target),
            TriggerRole.Other => group.Count > 1 || !group.Contains(logged.Occurrence.Agent),
            _ => true,
        })];

    public static bool IsGivenBy(ActOccurrence act, ActFact fact) =>
        act.Act == fact.Act && act.Agent == fact.Agent && (fact.Target is null || act.Target == fact.Target);
}
