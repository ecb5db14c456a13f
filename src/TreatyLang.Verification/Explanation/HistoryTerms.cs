using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Lowering;

namespace TreatyLang.Verification.Explanation;

/// <summary>What a history that explains a finding is about, and when its acts are told.</summary>
internal static class HistoryTerms
{
    /// <summary>The holdings and acts that clauses speak about, with the agents of the slice as encoded.</summary>
    public static HashSet<(AgentSymbol, TermSymbol)> Of(SliceContext slice, IEnumerable<int> labels)
    {
        var encoding = slice.Encoding;
        var terms = new HashSet<(AgentSymbol, TermSymbol)>();
        foreach (var label in labels)
        {
            var (clause, agents) = (encoding.Units[label].Clause, encoding.Units[label].Agents);
            foreach (var ground in encoding.Of(label).DistinctBy(ground => ground.Norm)) terms.UnionWith(Footprint.Of(ground.Norm));
            foreach (var agent in agents)
            {
                terms.UnionWith(Footprint.OfDefinition(clause).Select(term => (agent, term)));
                terms.UnionWith(Footprint.Of(clause).Where(item => item.Agent == agent));
            }
        }
        return terms;
    }

    /// <summary>The same for all the agents that the slice stands for.</summary>
    public static HashSet<(AgentSymbol, TermSymbol)> OfAll(SliceContext slice, IReadOnlySet<(AgentSymbol Agent, TermSymbol Term)> terms) =>
        slice.Encoding.Slice.Agents.Length > 1 ? [.. terms]
        : [.. slice.Encoding.Slice.Alike.SelectMany(agent => terms.Select(item => (agent, item.Term)))];

    /// <summary>
    /// The history with its acts as late as they can be without another effect, since that is when they can no longer be put off; but not
    /// after the day until which the history is told. Where acts answer each other, each stays on its day.
    /// </summary>
    public static History Late(SliceEncoding encoding, History history, int day)
    {
        if (encoding.Slice.Norms.Any(norm => norm is RelativeNorm)) return history;
        var holdings = encoding.Holdings;
        DateOnly Last(DateOnly date) => DateOnly.FromDayNumber(Math.Max(date.DayNumber, Math.Min(day, holdings.Days(holdings.IntervalOf(date.DayNumber)).Last)));
        return history with { Acts = [.. history.Acts.Select(act => act with { Date = Last(act.Date) })] };
    }
}
