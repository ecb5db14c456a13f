using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// MARCO: takes the greatest set of labels not yet known to be unsatisfiable or within a satisfiable one. If it is
/// satisfiable, its subsets are done with; if not, a minimal set in it is found and its supersets are done with.
/// </summary>
internal sealed class UnsatisfiableSetEnumeration(
    UnsatisfiableSetShrinker shrinker,
    SatisfiabilityProblem problem,
    IReadOnlyList<int> labels,
    IReadOnlyCollection<int> background,
    int cap)
{
    // There can be exponentially many satisfiable seeds: n separate conflicts over common variables have 2^n.
    private const int SatisfiableSeedBudget = 256;

    private readonly List<MinimalUnsatisfiableSet> _sets = [];
    private SearchEnd _end = SearchEnd.Complete;

    /// <summary>Searches and sorts.</summary>
    public MinimalUnsatisfiableSetSearch Run()
    {
        var open = Enumerable.Range(0, labels.Count).ToList();
        LabelGroups? groups = null;
        while (true)
        {
            var result = shrinker.Check(open);
            if (result is Unknown) Worsen(SearchEnd.Undecided);
            if (result is not Unsatisfiable unsatisfiable) break;

            // The core only points at a group that is worth a search.
            groups ??= LabelGroups.Of(problem, labels, background);
            var core = shrinker.PlacesOf(unsatisfiable);
            IReadOnlyList<int> group = core.Count == 0 ? [.. open] : groups.Members(core.Min());
            Enumerate(group);
            if (core.Count == 0 || _sets.Any(set => set.Labels.IsEmpty)) break;
            open.RemoveAll(group.Contains);
        }
        return Sorted();
    }

    private void Enumerate(IReadOnlyList<int> group)
    {
        var map = new SeedMap(group.Count);
        var found = 0;
        var satisfiable = 0;
        while (map.TryNext(out var seed))
        {
            if (found == cap || satisfiable == SatisfiableSeedBudget)
            {
                Worsen(SearchEnd.CapReached);
                return;
            }
            var places = seed.Select(index => group[index]).ToList();
            var result = shrinker.Check(places);
            if (result is Unsatisfiable unsatisfiable && shrinker.Shrink(places, unsatisfiable) is { } set)
            {
                found++;
                _sets.Add(set);
                map.ExcludeSupersets([.. seed.Where(index => set.Labels.Contains(labels[group[index]]))]);
                continue;
            }
            satisfiable++;
            if (result is not Satisfiable) Worsen(SearchEnd.Undecided);
            map.ExcludeSubsets(seed);
        }
    }

    private void Worsen(SearchEnd end) => _end = end > _end ? end : _end;

    private MinimalUnsatisfiableSetSearch Sorted()
    {
        var order = Enumerable.Range(0, labels.Count).ToDictionary(place => labels[place]);
        var sorted = _sets
            .OrderBy(set => set.Labels.Length)
            .ThenBy(set => set.Labels.Select(label => order[label]).ToImmutableArray(), PlaceOrder.Instance)
            .ToList();
        if (sorted.Count > cap) Worsen(SearchEnd.CapReached);
        return new([.. sorted.Take(cap)], _end);
    }

    private sealed class PlaceOrder : IComparer<ImmutableArray<int>>
    {
        public static PlaceOrder Instance { get; } = new();

        public int Compare(ImmutableArray<int> left, ImmutableArray<int> right) =>
            left.AsSpan().SequenceCompareTo(right.AsSpan());
    }
}
