using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Explanation;

/// <summary>
/// Which of several histories is shown: the one in which holdings change least and latest, and then the one with the smallest
/// amounts, the earliest first; of acts the fewest, and those late. So the history depends on the meaning of the text alone.
/// </summary>
internal static class HistoryOrder
{
    // A history with more to settle is not worth its price; nobody reads it.
    private const int MaxObjectives = 600;

    /// <summary>What to make least, most important first; empty if there is too much of it.</summary>
    /// <param name="encoding">The slice.</param>
    /// <param name="terms">What the history is about, and whose.</param>
    /// <param name="day">The last day that matters.</param>
    public static IReadOnlyList<Objective> Of(SliceEncoding encoding, IReadOnlySet<(AgentSymbol, TermSymbol)> terms, int day)
    {
        var holdings = encoding.Slice.Holdings.Where(item => terms.Contains((item.Agent, item.Holding))).ToList();
        var acts = encoding.Slice.Acts.Where(item => terms.Contains((item.Agent, item.Act))).ToList();
        var intervals = Enumerable.Range(0, encoding.Holdings.Cuts.Count).Where(interval => encoding.Holdings.Cuts[interval] <= day).ToList();

        LinearExpression Value((AgentSymbol Agent, QuantitySymbol Holding) item, int interval) => encoding.Holdings.Value(item.Agent, item.Holding, interval);
        var changes = intervals.Skip(1).SelectMany(interval => holdings.Where(item => item.Holding is HoldingSymbol).Select(item =>
            Objective.Of(!Value(item, interval).EqualTo(Value(item, interval - 1)))));
        var amounts = intervals.SelectMany(interval => holdings.Select(item => Objective.Of(Value(item, interval))));
        var counts =
            from point in acts.SelectMany(item => encoding.Acts.Points(item.Act)).Distinct().OrderBy(point => point.Hours)
            from item in acts
            where encoding.Acts.Points(item.Act).Contains(point)
            from target in encoding.Acts.Targets(item.Agent, item.Act)
            select Objective.Of(encoding.Acts.Count(item.Agent, item.Act, target, point));
        var all = LinearExpression.Sum(acts.SelectMany(item => encoding.Acts.Points(item.Act).Select(point => encoding.Acts.At(item.Agent, item.Act, null, point))));
        List<Objective> order = [.. changes, .. amounts];
        if (acts.Count > 0) order.AddRange(counts.Prepend(Objective.Of(all)));
        return order.Count > MaxObjectives ? [] : order;
    }
}
