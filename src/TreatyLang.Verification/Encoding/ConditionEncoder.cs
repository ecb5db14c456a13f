using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes on which days conditions hold. Each claim speaks of what is held on the day and of what was done by the end of it.</summary>
internal sealed class ConditionEncoder(HoldingGrid holdings, ActGrid acts, Timeline timeline)
{
    /// <summary>The claim that a limit, if it applies on an interval, is kept; set by the encoder of norms.</summary>
    public Func<LimitNorm, int, Formula> Keeps { private get; set; } = (_, _) => Formula.True;

    /// <summary>The claim that a clause applies to those who bear it on a day.</summary>
    public Formula Holds(DayCondition when, ImmutableArray<AgentSymbol> bearers, int day)
    {
        var conditions = IsOn(when, bearers, day) & Hold(when.Conditions, when, bearers, day);
        return when.Provisos.IsEmpty ? conditions : conditions & !Hold(when.Provisos, when, bearers, day);
    }

    /// <summary>The claim that a limit applies on a day: its conditions hold, and no limit takes its place.</summary>
    public Formula Applies(LimitNorm norm, int day) => Holds(norm.When, norm.Agents, day) & Formula.All(
        from displacement in norm.Displacements
        where displacement.Days.Any(days => days.Contains(day))
        select !Holds(displacement.When, displacement.Agents, day));

    /// <summary>The claim that what is due on a day, and asked for within some days, is asked for.</summary>
    public Formula Asks(CountNorm norm) => IsOn(norm.When, norm.Agents, norm.Due) & Formula.All(norm.When.Conditions.Select(condition => condition.Word is ConditionWord.While
        ? Formula.All(DaysUpTo(norm).Select(day => Hold([condition], norm.When, norm.Agents, day)))
        : Hold([condition], norm.When, norm.Agents, norm.Due)));

    // Of several switches the last one in the text counts; those who bear a clause together are off if each of them is.
    private Formula IsOn(DayCondition when, ImmutableArray<AgentSymbol> bearers, int day) =>
        when.Switches.IsEmpty ? Formula.True : Formula.Any(bearers.Select(agent => IsOn(when, agent, day)));

    private Formula IsOn(DayCondition when, AgentSymbol agent, int day)
    {
        var isOn = Formula.True;
        foreach (var item in when.Switches)
        {
            var isNow = timeline.DaysInForce(item.Window)?.Contains(day) == true && FixedConditions.Left(item.Conditions, [agent]) is { } conditions ? Hold(conditions, when, [agent], day) : Formula.False;
            var isMeant = item.Parties.IsEmpty || item.Parties.Contains(agent);
            isOn = item.Kind switch
            {
                SwitchKind.Only when item.Parties.IsEmpty => isNow,
                SwitchKind.On or SwitchKind.Only when isMeant => isOn | isNow,
                SwitchKind.Off when isMeant => isOn & !isNow,
                SwitchKind.Only => isOn & !isNow,
                _ => isOn,
            };
        }
        return isOn;
    }

    // Between two borders nothing changes.
    private IEnumerable<int> DaysUpTo(CountNorm norm)
    {
        var first = Math.Min(Math.Max(norm.Days.First, timeline.Life.First), norm.Due);
        return holdings.Cuts.Where(cut => cut > first && cut <= norm.Due).Prepend(first);
    }

    private Formula Hold(ImmutableArray<Condition> conditions, DayCondition when, ImmutableArray<AgentSymbol> bearers, int day) => Formula.All(conditions.Select(condition =>
    {
        var state = Holds(condition.State, when, bearers, day);
        return condition.Word is ConditionWord.Unless ? !state : state;
    }));

    private Formula Holds(State state, DayCondition when, ImmutableArray<AgentSymbol> bearers, int day)
    {
        if (FixedConditions.Who(state) is not { } who) return Formula.True;
        var claims = FixedConditions.Units(who, bearers).Select(unit =>
        {
            var claim = state is BreachState ? Formula.Any(when.Breached.Where(item => item.State == state).Select(item => IsBroken(item.Limit, unit, day))) : IsTrue(state, unit, day);
            return state.IsNegated ? !claim : claim;
        });
        return who.Scope is StateScope.Any or StateScope.Other ? Formula.Any(claims) : Formula.All(claims);
    }

    // What several owe together all of them owe; a breach that nothing ends goes on after the last day.
    private Formula IsBroken(LimitNorm limit, ImmutableArray<AgentSymbol> unit, int day)
    {
        var on = Math.Min(day, timeline.For(limit.Agents).For(limit.Clause).Life.Last);
        return limit.Days.Any(days => days.Contains(on)) && (limit.Agents.Length > 1 || unit.Contains(limit.Agents[0])) ? Applies(limit, on) & !Keeps(limit, holdings.IntervalOf(on)) : Formula.False;
    }

    private Formula IsTrue(State state, ImmutableArray<AgentSymbol> unit, int day) => state switch
    {
        HoldingState holding => BackgroundEncoder.Compare(holdings.Total(unit, holding.Holding, holdings.IntervalOf(day)), holding.Comparison, holding.Amount.For(unit)),
        DoneState done when timeline.Days(done.Window, timeline.History) is { } days =>
            acts.Sum(unit, done.Act, done.Target, days with { Last = Math.Min(days.Last, day) }).AtLeast(done.Minimum),
        OmissionState { Timing: InWindow { Window: var window } } omission when timeline.Days(window, timeline.History) is { } days =>
            day <= days.Last ? Formula.False : acts.Sum(unit, omission.Act, omission.Target, days).AtMost(0),
        _ => Formula.False,
    };
}
