using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays the states of which conditions speak.</summary>
internal sealed class StateReplay(ReplayScene scene)
{
    private static readonly IReadOnlyList<AgentSymbol> NoOne = [];

    /// <summary>Whether a state is true on a day, for those who bear the clause.</summary>
    public bool Holds(State state, IReadOnlyList<AgentSymbol> bearers, int day)
    {
        if (Who(state) is not { } who) return IsTrue(state, NoOne, day) != state.IsNegated;
        bool Claimed(IReadOnlyList<AgentSymbol> group) => IsTrue(state, group, day) != state.IsNegated;
        return who.Scope switch
        {
            StateScope.Bearer => Claimed(bearers),
            StateScope.Together => Claimed(who.Agents),
            StateScope.Each => who.Agents.All(agent => Claimed([agent])),
            StateScope.Any => who.Agents.Any(agent => Claimed([agent])),
            _ => who.Agents.Any(agent => !bearers.Contains(agent) && Claimed([agent])),
        };
    }

    /// <summary>The days on which a state can change.</summary>
    public IEnumerable<int> Borders(State state)
    {
        switch (state)
        {
            case HoldingState holding:
                return scene.Treaty.Parties.SelectMany(party => scene.Ledger.Changes(party, holding.Holding));
            case DoneState done:
                var days = scene.Calendar.Days(done.Window, scene.Calendar.Whole);
                return scene.Log.Find(done.Act, done.Who.Agents, null, scene.Calendar.Whole).Select(act => act.Day).Append(days.First);
            case OmissionState { Timing: RelativeToEach timing } omission:
                return omission.Who.Agents.SelectMany(agent => Missed(omission, timing, [agent])).Select(demand => demand.BreachDay);
            case OmissionState { Timing: InWindow within }:
                return scene.Calendar.End(within.Window) is { } end ? [end + 1] : [];
            case BreachState breach:
                return Covered(breach.Breached).SelectMany(scene.BreachesOf).SelectMany(found => new[] { found.Days.First, found.Days.Last == int.MaxValue ? found.Days.First : found.Days.Last + 1 });
            case ApplicationState application:
                return Covered(application.Applied).SelectMany(clause => scene.Applicability.Borders(clause)
                    .Concat(Window(clause) is { } window ? [window.First, window.Last + 1] : []));
            default:
                return [];
        }
    }

    private static StateSubject? Who(State state) => state switch
    {
        HoldingState holding => holding.Who,
        BreachState breach => breach.Who,
        DoneState done => done.Who,
        OmissionState omission => omission.Who,
        MembershipState member => member.Who,
        _ => null,
    };

    private bool IsTrue(State state, IReadOnlyList<AgentSymbol> group, int day) => state switch
    {
        HoldingState holding => ReplayScene.Compares(scene.Ledger.Value(group, holding.Holding, day), holding.Comparison, holding.Amount.For(group)),
        DoneState done => Done(done, group, day) >= done.Minimum,
        OmissionState omission => IsOmitted(omission, group, day),
        BreachState breach => Covered(breach.Breached).Any(clause => scene.BreachesOf(clause).Any(found => (found.Agent is null || group.Contains(found.Agent)) && found.Days.Contains(day))),
        MembershipState member => group.All(agent => member.Members.Contains(agent)),
        ApplicationState application => IsApplied(application.Applied, day),
        _ => throw new NotSupportedException($"A condition of the kind {state.GetType().Name}."),
    };

    private int Done(DoneState done, IReadOnlyList<AgentSymbol> group, int day)
    {
        var days = scene.Calendar.Days(done.Window, scene.Calendar.Whole);
        return scene.Log.Find(done.Act, group, done.Target, days with { Last = Math.Min(days.Last, day) }).Count;
    }

    private bool IsOmitted(OmissionState omission, IReadOnlyList<AgentSymbol> group, int day)
    {
        if (omission.Timing is RelativeToEach timing) return Missed(omission, timing, group).Any(demand => demand.BreachDay <= day);
        if (omission.Timing is not InWindow within || scene.Calendar.End(within.Window) is not { } end || day <= end) return false;
        var days = scene.Calendar.Days(within.Window, new DaySpan(Math.Min(scene.Calendar.Whole.First, end), end));
        return scene.Log.Find(omission.Act, group, omission.Target, days).Count == 0;
    }

    private IEnumerable<TriggeredDemand> Missed(OmissionState omission, RelativeToEach timing, IReadOnlyList<AgentSymbol> group) =>
        TriggeredDutyReplay.Missed(scene, omission.Act, omission.Target, TriggeredDutyReplay.Demands(scene, timing, group), group);

    private bool IsApplied(ClauseReference reference, int day) => reference.Targets.IsEmpty
        ? scene.Calendar.Force.Contains(day) && day <= scene.Calendar.InForce.Last
        : Covered(reference).Any(clause => Window(clause) is { } days && days.Contains(day)
            && ReplayScene.Groups(clause.Bearer).Any(group => scene.Applicability.Applies(clause, group, day)));

    private DaySpan? Window(NormClause clause)
    {
        var window = clause switch
        {
            LimitClause limit => limit.Window,
            HoldingRightClause right => right.Window,
            ActDutyClause duty => RangeOf(duty.Timing),
            ActLimitClause limit => RangeOf(limit.Timing),
            ActRightClause right => RangeOf(right.Timing),
            _ => null,
        };
        return window is null ? null : scene.Calendar.Days(window, scene.Calendar.Force);
    }

    private static Window RangeOf(ActTiming timing) => timing switch
    {
        InWindow within => within.Window,
        InEachPeriod each => each.Range,
        AfterEachPeriod after => after.Range,
        BeforeEachPeriod before => before.Range,
        RelativeToEach relative => relative.Range,
        _ => Semantics.Window.WholeLife,
    };

    private IEnumerable<NormClause> Covered(ClauseReference reference) => scene.Treaty.Covered(reference).OfType<NormClause>();
}
