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

    /// <summary>Whether each day will do.</summary>
    public bool IsNone => Conditions.IsEmpty && Provisos.IsEmpty;

    /// <summary>All states that it asks about.</summary>
    public IEnumerable<State> States => Conditions.Concat(Provisos).Select(condition => condition.State);

    /// <summary>When a clause applies to those who bear it; null if something fixed keeps it from ever applying.</summary>
    public static DayCondition? Of(NormClause clause, ImmutableArray<AgentSymbol> bearers) =>
        FixedConditions.Left(clause.Conditions, bearers) is { } left ? new() { Conditions = left } : null;
}
