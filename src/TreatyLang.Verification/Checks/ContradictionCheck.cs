using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// <c>contradiction</c>: no possible history is lawful for some Party, or each Party alone could comply, but not all together.
/// Asked of each agent of a slice with the norms that bind it, then of all.
/// </summary>
internal static class ContradictionCheck
{
    /// <summary>Whether the slice has a lawful history; if not, the reasons are reported.</summary>
    public static bool Run(SliceContext slice)
    {
        var encoding = slice.Encoding;
        if (slice.Lawful is not null) return true;
        switch (slice.Session.Check(encoding.Problem.Labels, slice.Cancellation))
        {
            case Satisfiable satisfiable:
                slice.Lawful = satisfiable.Model;
                return true;
            case Unknown:
                UndecidedCheck.Report(slice, "whether it can be complied with");
                return false;
        }

        var found = false;
        if (encoding.Slice.Agents.Length > 1)
            foreach (var agent in encoding.Slice.Agents)
                found |= Report(slice, encoding.NormLabelsOf(agent), [agent]);
        if (!found && !Report(slice, encoding.NormLabels, encoding.Slice.Agents.Length > 1 ? [] : encoding.Slice.Alike))
            UndecidedCheck.Report(slice, "which of them clash");
        return false;
    }

    private static bool Report(SliceContext slice, IReadOnlyList<int> labels, ImmutableArray<AgentSymbol> agents)
    {
        if (labels.Count == 0) return false;
        var cap = slice.Check.Options.MinimalSetCap;
        var search = MinimalUnsatisfiableSets.All(slice.Session, labels, cap, slice.Encoding.BackgroundLabels, slice.Cancellation);
        var reported = new List<MinimalUnsatisfiableSet>();
        foreach (var set in search.Sets)
        {
            if (reported.Any(other => other.Labels.Any(set.Labels.Contains))) continue;
            reported.Add(set);
            var others = search.Sets.Where(other => other != set && other.Labels.Any(set.Labels.Contains)).ToList();
            var remarks = others
                .Select(other => $"The same holds of {Wording.Addresses(slice.Clauses(other.Labels))}.")
                .Concat(search.End is SearchEnd.Complete ? [] : [$"There may be more sets of clauses that clash; the search ended after {search.Sets.Length}."]);
            var isJoint = set.Labels.All(label => slice.Encoding.Units[label].Agents.Length > 1);
            // What binds the Parties together only is said once, of all of them.
            if (!isJoint || agents.Length != 1 || agents[0] == slice.Encoding.Slice.Agents[0])
                ContradictionExplanation.Report(slice, set, isJoint ? [] : agents, [.. remarks]);
        }
        return reported.Count > 0;
    }
}
