using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// Reduces unsatisfiable sets to minimal ones. Labels are known by their place in the given order, so ascending
/// numbers are source order.
/// </summary>
internal sealed class UnsatisfiableSetShrinker(
    ISolverSession session,
    IReadOnlyList<int> labels,
    IReadOnlyCollection<int> background,
    CancellationToken cancellation)
{
    private readonly Dictionary<int, int> _places =
        Enumerable.Range(0, labels.Count).ToDictionary(place => labels[place]);

    /// <summary>Checks the labels at the given places together with the background.</summary>
    public SolverResult Check(IReadOnlyCollection<int> places) =>
        session.Check([.. background, .. places.Select(place => labels[place])], cancellation);

    /// <summary>The places in an unsatisfiable core.</summary>
    public HashSet<int> PlacesOf(Unsatisfiable result) =>
        [.. result.CoreLabels.Where(_places.ContainsKey).Select(label => _places[label])];

    /// <summary>
    /// A verified minimal set within an unsatisfiable one, or null if the solver gave up. Cores only save checks whose
    /// outcome they foretell; should one have been wrong, the set is sought again without them.
    /// </summary>
    public MinimalUnsatisfiableSet? Shrink(IReadOnlyList<int> unsatisfiable, Unsatisfiable result) =>
        Verify(Delete(unsatisfiable, PlacesOf(result), trustCores: true))
        ?? Verify(Delete(unsatisfiable, [], trustCores: false));

    private List<int>? Delete(IReadOnlyList<int> unsatisfiable, HashSet<int> core, bool trustCores)
    {
        var remaining = unsatisfiable.ToList();
        foreach (var place in unsatisfiable)
        {
            var position = remaining.BinarySearch(place);
            remaining.RemoveAt(position);
            if (trustCores && !core.Contains(place)) continue;
            switch (Check(remaining))
            {
                case Unsatisfiable smaller:
                    core = PlacesOf(smaller);
                    break;
                case Satisfiable:
                    remaining.Insert(position, place);
                    break;
                default:
                    return null;
            }
        }
        return remaining;
    }

    private MinimalUnsatisfiableSet? Verify(List<int>? set)
    {
        if (set is null || Check(set) is not Unsatisfiable) return null;
        var models = ImmutableArray.CreateBuilder<Model>(set.Count);
        foreach (var place in set)
        {
            if (Check([.. set.Where(other => other != place)]) is not Satisfiable satisfiable) return null;
            models.Add(satisfiable.Model);
        }
        return new([.. set.Select(place => labels[place])], models.MoveToImmutable());
    }
}
