using System.Diagnostics.CodeAnalysis;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// The subsets of {0 … n−1} that are not yet excluded. Yields the one that is lexicographically greatest (holding 0 if any
/// does, then 1, …), hence one without an unexcluded superset, by backtracking with unit propagation.
/// </summary>
internal sealed class SeedMap(int count)
{
    private readonly List<Clause> _clauses = [];
    private readonly List<Clause>[] _occurrences = [.. Enumerable.Range(0, count).Select(_ => new List<Clause>())];
    private readonly bool?[] _values = new bool?[count];
    private readonly List<int> _trail = [];

    // Only these are ever left out; all other elements are in every greatest subset.
    private readonly SortedSet<int> _contested = [];

    /// <summary>Excludes every superset of a set.</summary>
    public void ExcludeSupersets(IReadOnlyList<int> set)
    {
        _contested.UnionWith(set);
        Add(new Clause([.. set], wanted: false));
    }

    /// <summary>Excludes every subset of a set.</summary>
    public void ExcludeSubsets(IReadOnlyList<int> set) =>
        Add(new Clause([.. Enumerable.Range(0, count).Except(set)], wanted: true));

    /// <summary>The greatest subset left, ascending; false if none is left.</summary>
    public bool TryNext([NotNullWhen(true)] out IReadOnlyList<int>? set)
    {
        set = Search() ? [.. Enumerable.Range(0, count).Where(element => _values[element] is not false)] : null;
        Undo(0);
        return set is not null;
    }

    private void Add(Clause clause)
    {
        _clauses.Add(clause);
        foreach (var element in clause.Elements) _occurrences[element].Add(clause);
    }

    private bool Search()
    {
        if (_clauses.Any(clause => clause.Elements.Length == 0)) return false;
        foreach (var unit in _clauses.Where(clause => clause.Elements.Length == 1))
            if (!Assign(unit.Elements[0], unit.Wanted)) return false;
        var decisions = new Stack<int>();
        while (FirstOpen() is { } element)
        {
            decisions.Push(_trail.Count);
            var consistent = Assign(element, true);
            while (!consistent)
            {
                if (!decisions.TryPop(out var mark)) return false;
                var decided = _trail[mark];
                Undo(mark);
                consistent = Assign(decided, false);
            }
        }
        return true;
    }

    private int? FirstOpen()
    {
        foreach (var element in _contested)
            if (_values[element] is null) return element;
        return null;
    }

    /// <summary>Decides an element and what follows from it; false on a conflict, with the trail left for undoing.</summary>
    private bool Assign(int element, bool value)
    {
        var pending = new Queue<(int Element, bool Value)>([(element, value)]);
        while (pending.TryDequeue(out var next))
        {
            if (_values[next.Element] is { } known)
            {
                if (known != next.Value) return false;
                continue;
            }
            _values[next.Element] = next.Value;
            _trail.Add(next.Element);
            var consistent = true;
            foreach (var clause in _occurrences[next.Element])
            {
                clause.Open--;
                if (next.Value == clause.Wanted) clause.Satisfied++;
                if (clause.Satisfied > 0) continue;
                if (clause.Open == 0) consistent = false;
                else if (clause.Open == 1)
                    pending.Enqueue((clause.Elements.First(other => _values[other] is null), clause.Wanted));
            }
            if (!consistent) return false;
        }
        return true;
    }

    private void Undo(int mark)
    {
        for (var index = _trail.Count - 1; index >= mark; index--)
        {
            var element = _trail[index];
            foreach (var clause in _occurrences[element])
            {
                clause.Open++;
                if (_values[element] == clause.Wanted) clause.Satisfied--;
            }
            _values[element] = null;
        }
        _trail.RemoveRange(mark, _trail.Count - mark);
    }

    /// <summary>At least one element is in (if wanted) or out (if not).</summary>
    private sealed class Clause(int[] elements, bool wanted)
    {
        public int[] Elements { get; } = elements;

        public bool Wanted { get; } = wanted;

        public int Open { get; set; } = elements.Length;

        public int Satisfied { get; set; }
    }
}
