using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>What each Party holds on each day. What the history does not mention is not held.</summary>
internal sealed class HoldingLedger
{
    private readonly Dictionary<(AgentSymbol, QuantitySymbol), SortedList<int, Rational>> _values = [];

    public HoldingLedger(History history)
    {
        foreach (var value in history.Holdings)
        {
            if (!_values.TryGetValue((value.Party, value.Holding), out var steps)) _values[(value.Party, value.Holding)] = steps = [];
            steps[CivilCalendar.Day(value.From)] = value.Amount;
        }
    }

    public Rational Value(AgentSymbol agent, QuantitySymbol holding, int day)
    {
        if (!_values.TryGetValue((agent, holding), out var steps)) return Rational.Zero;
        var value = Rational.Zero;
        foreach (var (from, amount) in steps)
        {
            if (from > day) break;
            value = amount;
        }
        return value;
    }

    public Rational Value(IEnumerable<AgentSymbol> agents, QuantitySymbol holding, int day) =>
        agents.Aggregate(Rational.Zero, (sum, agent) => sum + Value(agent, holding, day));

    /// <summary>The days on which a new value begins.</summary>
    public IEnumerable<int> Changes(AgentSymbol agent, QuantitySymbol holding) =>
        _values.TryGetValue((agent, holding), out var steps) ? steps.Keys : [];

    /// <summary>The first of <paramref name="days"/> on which the statement is false. Only the first day, the days of change and <paramref name="borders"/> are looked at: between them nothing changes.</summary>
    public int? FirstFailure(
        DaySpan days, IEnumerable<AgentSymbol> agents, IEnumerable<QuantitySymbol> holdings, IEnumerable<int> borders, Func<int, bool> holds)
    {
        foreach (var failure in Failures(days, agents, holdings, borders, holds)) return failure.First;
        return null;
    }

    /// <summary>The runs of <paramref name="days"/> on which the statement is false, looked for as by <see cref="FirstFailure"/>.</summary>
    public IEnumerable<DaySpan> Failures(
        DaySpan days, IEnumerable<AgentSymbol> agents, IEnumerable<QuantitySymbol> holdings, IEnumerable<int> borders, Func<int, bool> holds)
    {
        if (days.IsEmpty) yield break;
        var looked = new SortedSet<int>(borders.Where(days.Contains)) { days.First };
        foreach (var holding in holdings)
            foreach (var agent in agents)
                looked.UnionWith(Changes(agent, holding).Where(days.Contains));
        int? first = null;
        foreach (var day in looked)
        {
            if (!holds(day)) first ??= day;
            else if (first is { } start)
            {
                yield return new DaySpan(start, day - 1);
                first = null;
            }
        }
        if (first is { } open) yield return new DaySpan(open, days.Last);
    }
}
