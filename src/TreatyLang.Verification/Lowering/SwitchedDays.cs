using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>On which days clauses apply beside their own: the days on which switches turn them off, and conditions.</summary>
internal sealed class SwitchedDays(PriorityIndex priorities, Timeline timeline, HoldingWeights weights)
{
    /// <summary>The days of the life on which a clause is off for all of its bearers; of several switches the last one in the text counts.</summary>
    public IReadOnlyList<DayRange> Off(NormClause clause, ImmutableArray<AgentSymbol> agents)
    {
        if (priorities.SwitchesOf(clause).Count == 0 || HangsOnStates(clause)) return [];
        List<DayRange> off = [timeline.Life];
        foreach (var agent in agents) off = Without(off, On(clause, agent));
        return off;
    }

    /// <summary>What has to be true of a day for a clause to apply on it to those who bear it; null if something fixed keeps it from ever applying.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="bearers">Those who bear it.</param>
    /// <param name="withDays">Whether the days on which it is switched off are meant too where nothing but the calendar says which they are.</param>
    public DayCondition? When(NormClause clause, ImmutableArray<AgentSymbol> bearers, bool withDays = false) =>
        FixedConditions.Left(clause.Conditions, bearers) is { } left
            ? new() { Conditions = left, Switches = withDays || HangsOnStates(clause) ? [.. priorities.SwitchesOf(clause)] : [], Breached = [.. Breached(clause)] } : null;

    /// <summary>The limits of whose breach the conditions and switches of a clause speak.</summary>
    private IEnumerable<(BreachState, LimitNorm)> Breached(NormClause clause)
    {
        foreach (var state in priorities.BreachesIn(clause))
            foreach (var limit in priorities.Covered(state.Breached).OfType<LimitClause>())
            {
                var norms = ImmutableArray.CreateBuilder<Norm>();
                new LimitLowering(timeline.For(limit), priorities, weights, this).Lower(limit, norms);
                foreach (var norm in norms.OfType<LimitNorm>()) yield return (state, norm);
            }
    }

    /// <summary>When a right is there, or null.</summary>
    public DayCondition? WhenRight(NormClause right, ImmutableArray<AgentSymbol> holders) => When(right, holders, withDays: true);

    private bool HangsOnStates(NormClause clause) => priorities.SwitchesOf(clause).Any(item => !item.Conditions.IsEmpty);

    /// <summary>Ranges without the days of others.</summary>
    public static List<DayRange> Without(IEnumerable<DayRange> ranges, IEnumerable<DayRange> others) =>
        others.Aggregate(ranges.ToList(), (left, other) => [.. left.SelectMany(range => range.Except(other))]);

    private List<DayRange> On(NormClause clause, AgentSymbol agent)
    {
        List<DayRange> on = [timeline.Life];
        foreach (var item in priorities.SwitchesOf(clause).Where(DecidedClauses.Contains))
        {
            if (timeline.DaysInForce(item.Window) is not { IsEmpty: false } days) continue;
            var isMeant = item.Parties.IsEmpty || item.Parties.Contains(agent);
            on = item.Kind switch
            {
                SwitchKind.Only when item.Parties.IsEmpty => [days],
                SwitchKind.Off when isMeant => Without(on, [days]),
                SwitchKind.Only when !isMeant => Without(on, [days]),
                SwitchKind.On or SwitchKind.Only when isMeant => [.. Without(on, [days]).Append(days).OrderBy(range => range.First)],
                _ => on,
            };
        }
        return on;
    }
}
