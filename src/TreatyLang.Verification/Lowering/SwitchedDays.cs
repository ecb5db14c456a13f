using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>The days on which switches turn clauses off.</summary>
internal sealed class SwitchedDays(PriorityIndex priorities, Timeline timeline)
{
    /// <summary>The days of the life on which a clause is off for all of its bearers; of several switches the last one in the text counts.</summary>
    public IReadOnlyList<DayRange> Off(NormClause clause, ImmutableArray<AgentSymbol> agents)
    {
        if (priorities.SwitchesOf(clause).Count == 0) return [];
        List<DayRange> off = [timeline.Life];
        foreach (var agent in agents) off = Without(off, On(clause, agent));
        return off;
    }

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
