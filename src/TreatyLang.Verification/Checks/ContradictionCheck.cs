using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>contradiction</c>: no possible history is lawful for some Party, or each Party alone could comply, but not all together.
/// Asked of each agent of a slice with the norms that bind it, then of all.
/// </summary>
internal sealed class ContradictionCheck
{
    private readonly List<(ContradictionExplanation Explanation, HashSet<AgentSymbol> Agents, HashSet<BoundClause> Background, List<string> Remarks)> _found = [];

    /// <summary>Looks for a lawful history of a slice; if there is none, the reasons are kept for the report.</summary>
    public void Run(SliceContext slice)
    {
        if (slice.Lawful is not null) return;
        switch (slice.Session.Check(slice.Encoding.Problem.Labels, slice.Cancellation))
        {
            case Satisfiable satisfiable: slice.Lawful = satisfiable.Model; break;
            case Unsatisfiable: Explain(slice); break;
        }
    }

    /// <summary>Reports what was found in all slices; what is the same of several Parties is one finding.</summary>
    public void Report(CheckContext check)
    {
        foreach (var (explanation, agents, background, remarks) in _found)
            explanation.Report(
                [.. check.Treaty.Parties.Cast<AgentSymbol>().Concat(check.Treaty.Bodies).Where(agents.Contains)], [.. background.OrderBy(clause => clause.Ordinal)], remarks);
    }

    private void Explain(SliceContext slice)
    {
        var encoding = slice.Encoding;
        var agents = encoding.Slice.Agents;
        var ends = agents.Length == 1
            ? [Search(slice, encoding.NormLabels, encoding.Slice.Alike)]
            : agents.Select(agent => Search(slice, encoding.NormLabelsOf(agent), [agent])).ToList();
        // Where an agent's own norms could not be judged, nobody knows whether the clash is one of all.
        if (agents.Length > 1 && ends.TrueForAll(end => end is null)) ends.Add(Search(slice, encoding.NormLabels, []));
        if (ends.TrueForAll(end => end is null)) UndecidedCheck.Report(slice, "which of them clash");
    }

    /// <summary>How the search ended; null if the labels do not clash.</summary>
    private SearchEnd? Search(SliceContext slice, IReadOnlyList<int> labels, ImmutableArray<AgentSymbol> agents)
    {
        if (labels.Count == 0) return null;
        var encoding = slice.Encoding;
        var search = MinimalUnsatisfiableSets.All(slice.Session, labels, slice.Check.Options.MinimalSetCap, encoding.BackgroundLabels, slice.Cancellation);
        var reported = new List<MinimalUnsatisfiableSet>();
        foreach (var set in search.Sets)
        {
            if (reported.Any(other => other.Labels.Any(set.Labels.Contains))) continue;
            reported.Add(set);
            // What binds Parties together only is said once, of all of them.
            var isJoint = set.Labels.All(label => encoding.Units[label].Agents.Length > 1);
            if (isJoint && agents.Length == 1 && agents[0] != encoding.Slice.Agents.First(agent => set.Labels.All(label => encoding.Units[label].Agents.Contains(agent)))) continue;
            Add(ContradictionExplanation.Of(slice, set), isJoint ? [] : agents, Remarks(slice, search, set));
        }
        return search.Sets.IsEmpty && search.End is SearchEnd.Complete ? null : search.End;
    }

    private static IEnumerable<string> Remarks(SliceContext slice, MinimalUnsatisfiableSetSearch search, MinimalUnsatisfiableSet set)
    {
        foreach (var other in search.Sets.Where(other => other != set && other.Labels.Any(set.Labels.Contains)))
            yield return $"The same holds of {Wording.Addresses(slice.Clauses(other.Labels))}.";
        if (search.End is not SearchEnd.Complete) yield return $"There may be more sets of clauses that clash; the search ended after {search.Sets.Length}.";
    }

    private void Add(ContradictionExplanation explanation, ImmutableArray<AgentSymbol> agents, IEnumerable<string> remarks)
    {
        var same = _found.FindIndex(other => other.Agents.Count > 0 && agents.Length > 0 && other.Explanation.SaysTheSameAs(explanation));
        if (same < 0)
        {
            _found.Add((explanation, [.. agents], [.. explanation.Background], [.. remarks]));
            return;
        }
        _found[same].Agents.UnionWith(agents);
        _found[same].Background.UnionWith(explanation.Background);
        _found[same].Remarks.AddRange(remarks.Except(_found[same].Remarks));
    }
}
