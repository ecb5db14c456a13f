using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>
/// Replays what limits acts. Each act must find a place: in the ceiling of its period, or in what a prevailing clause
/// permits beside it. An act that finds none is one too many, however those before it are arranged; it breaches the norm
/// on its day, for such a breach does not continue (ILC Articles on State Responsibility, Article 14(1)).
/// </summary>
internal static class ActLimitReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, NormClause norm)
    {
        if (ActCeiling.Of(norm, scene.Calendar) is not { } ceiling) yield break;
        foreach (var group in ReplayScene.Groups(norm.Bearer))
        {
            var allowances = scene.Precedence.Over(norm, group).SelectMany(clause => Allowances(scene, clause, ceiling.Act, group)).ToArray();
            foreach (var day in TooMany(scene, ceiling, group, allowances, scene.Calendar.Force, Reach(scene, norm, group)).Distinct())
                yield return (norm.Bearer.Together ? null : group[0], new DaySpan(day, day));
        }
    }

    /// <summary>The day of each act too many, in order.</summary>
    public static IEnumerable<int> TooMany(
        ReplayScene scene, ActCeiling ceiling, IReadOnlyList<AgentSymbol> group, IReadOnlyList<ActAllowance> allowances, DaySpan days, ActReach reach)
    {
        var ceilings = ceiling.Spans.Select(span => new ActAllowance(ceiling.Maximum, act => span.Contains(act.Day) && reach.Grants(act.Day)));
        ActAllowance[] places = [.. ceilings, .. allowances];
        var assignment = new PlaceAssignment([.. places.Select(place => place.Count)]);
        foreach (var act in scene.Log.Find(ceiling.Act, group, ceiling.Target, days))
        {
            if (!reach.Concerns(act.Day) || (!ceiling.ForbidsElsewhere && !ceiling.Spans.Any(span => span.Contains(act.Day)))) continue;
            if (!assignment.TryAdd([.. Enumerable.Range(0, places.Length).Where(place => places[place].Admits(act))])) yield return act.Day;
        }
    }

    /// <summary>On which days a clause speaks of acts at all, and on which of them it leaves room for some.</summary>
    private static ActReach Reach(ReplayScene scene, NormClause norm, IReadOnlyList<AgentSymbol> group)
    {
        var applicability = scene.Applicability;
        if (norm is not ActRightClause right) return new(day => applicability.Applies(norm, group, day), _ => true);
        if (right.Only) return new(day => applicability.IsOn(norm, group, day), day => applicability.Holds(norm.Conditions, group, day));
        var provisos = norm.Conditions.RemoveAll(condition => condition.Word is not ConditionWord.Provided);
        var others = norm.Conditions.RemoveAll(condition => condition.Word is ConditionWord.Provided);
        return new(
            day => applicability.IsOn(norm, group, day) && applicability.Holds(others, group, day) && !applicability.Holds(provisos, group, day), _ => false);
    }

    private static IEnumerable<ActAllowance> Allowances(ReplayScene scene, NormClause clause, ActSymbol act, IReadOnlyList<AgentSymbol> group)
    {
        var force = scene.Calendar.Force;
        var agents = clause.Bearer.Agents.Where(group.Contains).ToArray();
        return clause switch
        {
            ActRightClause { Timing: RelativeToEach timing } right when right.Act == act =>
                ReplayScene.Groups(new Bearer([.. agents], clause.Bearer.Together)).SelectMany(bearers => TriggeredDutyReplay.Grants(scene, timing, bearers).Select(grant => new ActAllowance(
                    right.UpTo ?? int.MaxValue,
                    logged => grant.Admits(logged) && scene.Applicability.Applies(clause, bearers, logged.Day) && bearers.Contains(logged.Occurrence.Agent) && (right.Target is null || logged.Occurrence.Target == right.Target)))),
            ActRightClause right when right.Act == act =>
                ActCeiling.SpansOf(right.Timing, scene.Calendar, force).SelectMany(span => Within(span, right.UpTo ?? int.MaxValue, right.Target)),
            ActDutyClause { Timing: RelativeToEach timing } duty when duty.Act == act =>
                agents.SelectMany(agent => TriggeredDutyReplay.Demands(scene, timing, [agent]).Where(demand => scene.Applicability.Applies(clause, [agent], demand.Trigger.Day)))
                    .Select(demand => new ActAllowance(1, demand.Admits)),
            ActDutyClause duty when duty.Act == act =>
                ActDutyReplay.Spans(scene.Calendar, duty.Timing).SelectMany(span => Within(span, duty.Minimum, duty.Target)),
            _ => [],
        };

        // What each may do, each may do for itself; what they may do together is one allowance.
        IEnumerable<ActAllowance> Within(DaySpan span, int count, PartySymbol? target) =>
            ReplayScene.Groups(new Bearer([.. agents], clause.Bearer.Together)).Select(bearers => new ActAllowance(
                count,
                logged => span.Contains(logged.Day) && scene.Applicability.Applies(clause, bearers, logged.Day) && bearers.Contains(logged.Occurrence.Agent) && (target is null || logged.Occurrence.Target == target)));
    }
}
