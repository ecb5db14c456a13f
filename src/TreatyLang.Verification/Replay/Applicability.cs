using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Whether a clause applies to someone on a day, beside its own window: its conditions hold, and no switch turns it off.</summary>
internal sealed class Applicability(ReplayScene scene)
{
    private readonly ILookup<int, SwitchClause> _switches = scene.Treaty.Clauses.OfType<SwitchClause>()
        .SelectMany(item => scene.Treaty.Covered(item.Switched).Where(clause => clause.Ordinal != item.Ordinal).Select(clause => (clause.Ordinal, item)))
        .ToLookup(pair => pair.Ordinal, pair => pair.item);

    private readonly StateReplay _states = new(scene);
    private readonly Dictionary<int, int> _restored = [];

    /// <summary>Whether nothing but its window says when the clause applies.</summary>
    public bool IsPlain(BoundClause clause) => !_switches.Contains(clause.Ordinal) && clause is not NormClause { Conditions.IsEmpty: false };

    /// <summary>Lets a clause apply again from a day on, whatever a switch says.</summary>
    public void Restore(BoundClause clause, int day) => _restored[clause.Ordinal] = Math.Min(day, _restored.GetValueOrDefault(clause.Ordinal, day));

    /// <summary>Whether the clause applies on a day: it is switched on and all its conditions hold.</summary>
    public bool Applies(NormClause clause, IReadOnlyList<AgentSymbol> group, int day) => IsOn(clause, group, day) && Holds(clause.Conditions, group, day);

    /// <summary>Whether what is due on the last of some days, and asked for within them, is asked for.</summary>
    public bool Asks(NormClause clause, IReadOnlyList<AgentSymbol> group, DaySpan days, int due)
    {
        if (IsPlain(clause)) return true;
        if (!IsOn(clause, group, due)) return false;
        return clause.Conditions.All(condition => condition.Word is ConditionWord.While
            ? Borders(clause).Append(Math.Max(days.First, scene.Calendar.Force.First)).Append(due).Where(day => Math.Max(days.First, scene.Calendar.Force.First) <= day && day <= due).All(day => Holds([condition], group, day))
            : Holds([condition], group, due));
    }

    /// <summary>Whether conditions hold on a day.</summary>
    public bool Holds(ImmutableArray<Condition> conditions, IReadOnlyList<AgentSymbol> group, int day) =>
        conditions.All(condition => _states.Holds(condition.State, group, day) != (condition.Word is ConditionWord.Unless));

    /// <summary>Whether no switch turns the clause off for all of a group on a day; of several switches the last one in the text counts.</summary>
    public bool IsOn(BoundClause clause, IReadOnlyList<AgentSymbol> group, int day)
    {
        if (!_switches.Contains(clause.Ordinal) || (_restored.TryGetValue(clause.Ordinal, out var restored) && restored <= day)) return true;
        return group.Any(agent => IsOn(clause, agent, day));
    }

    /// <summary>The days on which it can begin or cease to apply.</summary>
    public IEnumerable<int> Borders(BoundClause clause)
    {
        if (IsPlain(clause)) return [];
        var conditions = clause is NormClause norm ? norm.Conditions : [];
        return conditions.Concat(_switches[clause.Ordinal].SelectMany(item => item.Conditions)).SelectMany(condition => _states.Borders(condition.State))
            .Concat(_switches[clause.Ordinal].Select(item => scene.Calendar.Days(item.Window, scene.Calendar.Force)).SelectMany(days => new[] { days.First, days.Last + 1 }));
    }

    private bool IsOn(BoundClause clause, AgentSymbol agent, int day)
    {
        var isOn = true;
        foreach (var item in _switches[clause.Ordinal])
        {
            var isNow = scene.Calendar.Days(item.Window, scene.Calendar.Force).Contains(day) && Holds(item.Conditions, [agent], day);
            var isMeant = item.Parties.IsEmpty || item.Parties.Contains(agent);
            isOn = item.Kind switch
            {
                SwitchKind.Off when isNow && isMeant => false,
                SwitchKind.On when isNow && isMeant => true,
                SwitchKind.Only when item.Parties.IsEmpty => isNow,
                SwitchKind.Only when isNow => isMeant,
                _ => isOn,
            };
        }
        return isOn;
    }
}
