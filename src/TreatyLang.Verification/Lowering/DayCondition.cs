using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>What has to be true of a day for a clause to speak of it, beside that it is one of its days: all that hangs on what is held and done.</summary>
internal sealed record DayCondition
{
    /// <summary>Nothing.</summary>
    public static DayCondition None { get; } = new();

    /// <summary>The conditions; all of them.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Conditions that do not all hold; none if empty.</summary>
    public ImmutableArray<Condition> Provisos { get; init; } = [];

    /// <summary>The switches that cover the clause, in the order of the text; those who bear it are off only if each of them is.</summary>
    public ImmutableArray<SwitchClause> Switches { get; init; } = [];

    /// <summary>The limits of whose breach it speaks, as they bind each.</summary>
    public ImmutableArray<(BreachState State, LimitNorm Limit)> Breached { get; init; } = [];

    /// <summary>Whether each day will do.</summary>
    public bool IsNone => Conditions.IsEmpty && Provisos.IsEmpty && Switches.IsEmpty;

    /// <summary>All states that it asks about, each with those of whom it asks at once.</summary>
    /// <param name="bearers">Those who bear the clause.</param>
    public IEnumerable<(State State, ImmutableArray<AgentSymbol> Unit)> States(ImmutableArray<AgentSymbol> bearers) =>
        Of(Conditions.Concat(Provisos), bearers).Concat(bearers.SelectMany(agent => Switches.SelectMany(item => Of(item.Conditions, [agent]))))
        .Concat(Breached.SelectMany(item => DayConditions.Of(item.Limit)).SelectMany(item => item.When.States(item.Agents)));

    private static IEnumerable<(State, ImmutableArray<AgentSymbol>)> Of(IEnumerable<Condition> conditions, ImmutableArray<AgentSymbol> bearers) =>
        from condition in conditions
        let who = FixedConditions.Who(condition.State)
        where who is not null
        from unit in FixedConditions.Units(who, bearers)
        select (condition.State, unit);
}
