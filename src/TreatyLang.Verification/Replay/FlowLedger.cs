using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>What each Party produces, consumes, destroys … What the history does not mention does not happen.</summary>
internal sealed class FlowLedger
{
    private readonly ILookup<(AgentSymbol, QuantitySymbol), (DaySpan Days, Rational Amount)> _amounts;

    public FlowLedger(History history) => _amounts = history.Flows.ToLookup(
        flow => ((AgentSymbol)flow.Party, (QuantitySymbol)flow.Flow),
        flow => (new DaySpan(CivilCalendar.Day(flow.First), CivilCalendar.Day(flow.Last)), flow.Amount));

    /// <summary>The amount over some days; of an amount that reaches beyond them as much as falls to them if it is the same each day.</summary>
    public Rational Amount(IEnumerable<AgentSymbol> agents, QuantitySymbol flow, DaySpan days)
    {
        var sum = Rational.Zero;
        foreach (var agent in agents)
            foreach (var (span, amount) in _amounts[(agent, flow)])
                if (span.Cut(days) is { IsEmpty: false } shared) sum += amount * (shared.Last - shared.First + 1) / (span.Last - span.First + 1);
        return sum;
    }

    /// <summary>The first days of the amounts: from then on they count towards what is not to be exceeded or to be reached.</summary>
    public IEnumerable<int> Starts(IEnumerable<AgentSymbol> agents, QuantitySymbol flow) =>
        agents.SelectMany(agent => _amounts[(agent, flow)]).Select(item => item.Days.First);

    /// <summary>The amounts that have begun within some days, whole.</summary>
    public Rational Begun(IEnumerable<AgentSymbol> agents, QuantitySymbol flow, DaySpan days) =>
        agents.SelectMany(agent => _amounts[(agent, flow)]).Where(item => days.Contains(item.Days.First)).Aggregate(Rational.Zero, (sum, item) => sum + item.Amount);

    /// <summary>What falls into a period of the amounts that have begun by a day.</summary>
    public Rational Begun(IEnumerable<AgentSymbol> agents, QuantitySymbol flow, DaySpan period, int day)
    {
        var sum = Rational.Zero;
        foreach (var (span, amount) in agents.SelectMany(agent => _amounts[(agent, flow)]))
            if (span.First <= day && span.Cut(period) is { IsEmpty: false } shared) sum += amount * (shared.Last - shared.First + 1) / (span.Last - span.First + 1);
        return sum;
    }

    /// <summary>The days with which the amounts begin, and the days after them.</summary>
    public IEnumerable<int> Borders(AgentSymbol agent, QuantitySymbol flow) =>
        _amounts[(agent, flow)].SelectMany(item => new[] { item.Days.First, item.Days.Last + 1 });
}
