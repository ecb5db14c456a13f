namespace TreatyLang.Verification.Lowering;

/// <summary>Sets of numbers that are united step by step.</summary>
internal sealed class DisjointSets
{
    private readonly List<int> _parents = [];

    /// <summary>A new element in a set of its own.</summary>
    public int Add()
    {
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    /// <summary>The element that stands for the set; the lowest one, so that results keep the order of the source.</summary>
    public int Find(int element)
    {
        while (_parents[element] != element) element = _parents[element] = _parents[_parents[element]];
        return element;
    }

    public void Unite(int first, int second)
    {
        (first, second) = (Find(first), Find(second));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
