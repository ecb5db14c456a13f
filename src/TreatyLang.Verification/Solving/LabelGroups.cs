using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// Groups labels that are linked by common variables, directly or through hard or background assertions. A minimal
/// unsatisfiable set never spans two groups.
/// </summary>
internal sealed class LabelGroups
{
    private readonly ILookup<int, int> _members;
    private readonly ImmutableArray<int> _groups;

    private LabelGroups(ImmutableArray<int> groups)
    {
        _groups = groups;
        _members = Enumerable.Range(0, groups.Length).ToLookup(place => groups[place]);
    }

    /// <summary>The groups of the labels, known by their places.</summary>
    public static LabelGroups Of(SatisfiabilityProblem problem, IReadOnlyList<int> labels, IReadOnlyCollection<int> background)
    {
        var variables = new Dictionary<string, int>(StringComparer.Ordinal);
        var parents = Enumerable.Range(0, labels.Count).ToList();
        var places = Enumerable.Range(0, labels.Count).ToDictionary(place => labels[place]);
        var always = background.ToHashSet();
        foreach (var assertion in problem.Assertions)
        {
            int? node = null;
            if (assertion.Label is { } label && !always.Contains(label))
            {
                if (!places.TryGetValue(label, out var place)) continue;
                node = place;
            }
            VariableCollector.Visit(assertion.Formula, variable =>
            {
                if (!variables.TryGetValue(variable.Name, out var other))
                {
                    variables.Add(variable.Name, other = parents.Count);
                    parents.Add(other);
                }
                if (node is { } known) parents[Root(parents, other)] = Root(parents, known);
                else node = other;
            });
        }
        return new([.. Enumerable.Range(0, labels.Count).Select(place => Root(parents, place))]);
    }

    /// <summary>The places in the group of the given place, ascending.</summary>
    public ImmutableArray<int> Members(int place) => [.. _members[_groups[place]]];

    private static int Root(List<int> parents, int node)
    {
        while (parents[node] != node) node = parents[node] = parents[parents[node]];
        return node;
    }
}
