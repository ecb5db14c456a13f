namespace TreatyLang.Verification.Solving;

/// <summary>
/// Finds minimal unsatisfiable sets of labels. Which sets are found depends on the meaning of the assertions and on the
/// given order of the labels, never on which core or model the solver happens to return.
/// </summary>
public static class MinimalUnsatisfiableSets
{
    /// <summary>Finds one set, by leaving out each label in the given order where the rest stays unsatisfiable.</summary>
    /// <param name="session">A session of the problem.</param>
    /// <param name="labels">Distinct labels that may be blamed, in source order.</param>
    /// <param name="background">Labels that are enabled throughout and never blamed.</param>
    /// <param name="cancellation">Interrupts the search.</param>
    /// <returns>One set, or none if the labels can all hold or the solver gave up.</returns>
    public static MinimalUnsatisfiableSetSearch One(
        ISolverSession session,
        IReadOnlyList<int> labels,
        IReadOnlyCollection<int>? background = null,
        CancellationToken cancellation = default)
    {
        var shrinker = new UnsatisfiableSetShrinker(session, labels, background ?? [], cancellation);
        var whole = Enumerable.Range(0, labels.Count).ToArray();
        return shrinker.Check(whole) switch
        {
            Satisfiable => new([], SearchEnd.Complete),
            Unsatisfiable unsatisfiable when shrinker.Shrink(whole, unsatisfiable) is { } set => new([set], SearchEnd.Complete),
            _ => new([], SearchEnd.Undecided),
        };
    }

    /// <summary>Finds all sets (the MARCO method, one group of labels with common variables at a time).</summary>
    /// <param name="session">A session of the problem.</param>
    /// <param name="labels">Distinct labels that may be blamed, in source order.</param>
    /// <param name="cap">The most sets to look for in each group, at least 1.</param>
    /// <param name="background">Labels that are enabled throughout and never blamed.</param>
    /// <param name="cancellation">Interrupts the search.</param>
    /// <returns>At most <paramref name="cap"/> sets.</returns>
    public static MinimalUnsatisfiableSetSearch All(
        ISolverSession session,
        IReadOnlyList<int> labels,
        int cap,
        IReadOnlyCollection<int>? background = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cap, 1);
        var shrinker = new UnsatisfiableSetShrinker(session, labels, background ?? [], cancellation);
        return new UnsatisfiableSetEnumeration(shrinker, session.Problem, labels, background ?? [], cap).Run();
    }
}
