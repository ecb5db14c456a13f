using System.Diagnostics.CodeAnalysis;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// The subsets of {0 … n−1} that are not yet excluded, each time one without an unexcluded superset. They are found by one
/// backtracking walk with unit propagation that tries first to keep each element; an exclusion only prunes what the
/// walk has still before it, so the walk goes on where it stood.
/// </summary>
internal sealed class SeedMap(int count)
{
    private readonly List<Clause>[] _occurrences = [.. Enumerable.Range(0, count).Select(_ => new List<Clause>())];
    private readonly bool?[] _values = new bool?[count];
    private readonly List<int> _trail = [];
    private readonly Stack<int> _decisions = [];

    // Only these are ever left out: as long as no excluded superset has an element, every greatest subset has it.
    private readonly SortedSet<int> _contested = [];
    private Clause? _last;
    private bool _exhausted;

    /// <summary>Excludes every superset of a set that lies within the last subset.</summary>
    public void ExcludeSupersets(IReadOnlyList<int> set)
    {
        _contested.UnionWith(set);
        Add(new Clause([.. set], wanted: false));
    }

    /// <summary>Excludes every subset of the last subset.</summary>
    public void ExcludeSubsets(IReadOnlyList<int> set) =>
        Add(new Clause([.. Enumerable.Range(0, count).Except(set)], wanted: true));

    /// <summary>The next subset, ascending; false if none is left. It has to be excluded before the next call.</summary>
    public bool TryNext([NotNullWhen(true)] out IReadOnlyList<int>? set)
    {
        _exhausted = _exhausted || !Walk();
        set = _exhausted ? null : [.. Enumerable.Range(0, count).Where(element => _values[element] is not false)];
        return set is not null;
    }

    private void Add(Clause clause)
    {
        foreach (var element in clause.Elements)
        {
            _occurrences[element].Add(clause);
            if (_values[element] is not { } value) continue;
            clause.Open--;
            if (value == clause.Wanted) clause.Satisfied++;
        }
        _last = clause;
    }

    private bool Walk()
    {
        while (_last is { Satisfied: 0, Open: 0 })
            if (!Backtrack()) return false;
        while (FirstOpen() is { } element)
        {
            _decisions.Push(_trail.Count);
            if (!Assign(element, true) && !Backtrack()) return false;
        }
        return true;
    }

    /// <summary>Turns the last decision that can be turned; false if there is none.</summary>
    private bool Backtrack()
    {
        while (_decisions.TryPop(out var mark))
        {
            var decided = _trail[mark];
            Undo(mark);
            if (Assign(decided, false)) return true;
        }
        return false;
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
