namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>All that can happen in one part of a treaty that nothing ties to the rest.</summary>
internal abstract class Possibilities
{
    private readonly Dictionary<int, HashSet<int>> _fulfilled = [];

    /// <summary>The days on which the norms of this part can begin to clash.</summary>
    public abstract IEnumerable<int> Days { get; }

    /// <summary>The sets of norms (as bits) that some history fulfils together, as far as the norms up to a day go; none if no history is possible.</summary>
    public HashSet<int> Fulfilled(int until = int.MaxValue)
    {
        if (!_fulfilled.TryGetValue(until, out var known)) _fulfilled.Add(until, known = Try(until));
        return known;
    }

    protected abstract HashSet<int> Try(int until);

    /// <summary>Whether no history fulfils all of a set, as far as they go up to a day.</summary>
    public bool Clashes(int set, int until = int.MaxValue)
    {
        foreach (var candidate in Fulfilled(until))
            if ((candidate & set) == set) return false;
        return true;
    }
}
