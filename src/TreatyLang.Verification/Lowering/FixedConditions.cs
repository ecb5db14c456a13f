using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Conditions that the text alone decides, such as membership in a group, and those that are left to what the Parties hold.</summary>
internal static class FixedConditions
{
    /// <summary>Whether the checks decide what a clause with its conditions comes to.</summary>
    public static bool AreDecided(NormClause clause) => clause switch
    {
        ActRightClause { Timing: RelativeToEach } => clause.Conditions.IsEmpty,
        LimitClause or ActDutyClause or ActLimitClause or ActRightClause => AreDecided(clause.Conditions),
        // Several provisos fail one by one.
        HoldingRightClause => AreDecided(clause.Conditions) && clause.Conditions.Count(condition => condition.Word is ConditionWord.Provided) < 2,
        _ => false,
    };

    /// <summary>Whether the checks decide on which days conditions hold.</summary>
    public static bool AreDecided(ImmutableArray<Condition> conditions) =>
        conditions.All(condition => condition.State is HoldingState or BreachState or DoneState or OmissionState { Timing: InWindow } || IsFixed(condition.State));

    /// <summary>Those of some conditions that are left for those who bear a clause; null if one of the others never holds.</summary>
    public static ImmutableArray<Condition>? Left(ImmutableArray<Condition> conditions, ImmutableArray<AgentSymbol> bearers)
    {
        if (conditions.Any(condition => Holds(condition.State, bearers) is { } holds && holds == (condition.Word is ConditionWord.Unless))) return null;
        return conditions.RemoveAll(condition => IsFixed(condition.State));
    }

    /// <summary>Those of whom a condition speaks, one unit for each of whom it asks alone.</summary>
    public static IEnumerable<ImmutableArray<AgentSymbol>> Units(StateSubject who, ImmutableArray<AgentSymbol> bearers) => who.Scope switch
    {
        StateScope.Bearer => [bearers],
        StateScope.Together => [who.Agents],
        StateScope.Other => who.Agents.Where(agent => !bearers.Contains(agent)).Select(agent => ImmutableArray.Create(agent)),
        _ => who.Agents.Select(agent => ImmutableArray.Create(agent)),
    };

    /// <summary>Of whom a state speaks, or null if of no one.</summary>
    public static StateSubject? Who(State state) => state switch
    {
        HoldingState holding => holding.Who,
        DoneState done => done.Who,
        OmissionState omission => omission.Who,
        BreachState breach => breach.Who,
        _ => null,
    };

    private static bool IsFixed(State state) => state is MembershipState or ApplicationState { Applied.Targets.IsEmpty: true };

    /// <summary>Whether a state holds on each day of force or on none; null if that is not fixed.</summary>
    private static bool? Holds(State state, ImmutableArray<AgentSymbol> bearers)
    {
        if (state is ApplicationState { Applied.Targets.IsEmpty: true }) return !state.IsNegated;
        if (state is not MembershipState membership) return null;
        var claims = Units(membership.Who, bearers).Select(unit => unit.All(agent => membership.Members.Contains(agent)) != state.IsNegated);
        return membership.Who.Scope is StateScope.Any or StateScope.Other ? claims.Any(claim => claim) : claims.All(claim => claim);
    }
}
