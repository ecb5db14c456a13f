using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>One unknown for each holding of each Party in each elementary interval.</summary>
internal sealed class HoldingGrid(int[] cuts, int lastDay)
{
    private readonly Dictionary<(AgentSymbol, QuantitySymbol), Variable[]> _variables = [];

    public IReadOnlyList<int> Cuts => cuts;

    /// <summary>The days of an interval.</summary>
    public DayRange Days(int interval) => new(cuts[interval], interval + 1 < cuts.Length ? cuts[interval + 1] - 1 : lastDay);

    /// <summary>The intervals whose days lie in the range; its borders must be cuts.</summary>
    public IEnumerable<int> Intervals(DayRange range)
    {
        for (var index = IndexOf(range.First); index < cuts.Length && cuts[index] <= range.Last; index++) yield return index;
    }

    /// <summary>The interval that begins on a day, or the first one after it.</summary>
    public int IndexOf(int day)
    {
        var index = Array.BinarySearch(cuts, day);
        return index < 0 ? ~index : index;
    }

    /// <summary>The interval that a day lies in.</summary>
    public int IntervalOf(int day)
    {
        var index = IndexOf(day);
        return index < cuts.Length && cuts[index] == day ? index : Math.Max(0, index - 1);
    }

    /// <summary>What an agent holds in an interval.</summary>
    public Variable Value(AgentSymbol agent, QuantitySymbol holding, int interval)
    {
        if (!_variables.TryGetValue((agent, holding), out var row))
        {
            row = [.. cuts.Select(cut => new Variable(
                string.Create(CultureInfo.InvariantCulture, $"{Name(agent)} holds {Name(holding)} from {DateOnly.FromDayNumber(cut):yyyy-MM-dd}"),
                holding.IsCounted ? Sort.Integer : Sort.Real))];
            _variables.Add((agent, holding), row);
        }
        return row[interval];
    }

    /// <summary>What several agents hold together in an interval.</summary>
    public LinearExpression Total(IEnumerable<AgentSymbol> agents, QuantitySymbol holding, int interval) =>
        LinearExpression.Sum(agents.Select(agent => LinearExpression.Of(Value(agent, holding, interval))));

    /// <summary>What is added up of a flow over days whose borders are cuts; nothing beyond the history.</summary>
    public LinearExpression Sum(IEnumerable<AgentSymbol> agents, QuantitySymbol flow, DayRange days) =>
        LinearExpression.Sum(Intervals(days).Select(interval => Total(agents, flow, interval)));

    /// <summary>A name that SMT-LIB can quote.</summary>
    public static string Name(Symbol symbol) => Clean(symbol.Name);

    /// <summary>Words that SMT-LIB can quote.</summary>
    public static string Clean(string words) => words.Replace('|', '/').Replace('\\', '/');
}
