using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>How the places of a treaty lie in one another.</summary>
internal sealed class Places
{
    private readonly List<(PlaceSymbol Inner, PlaceSymbol Outer)> _parts = [];
    private readonly List<(PlaceSymbol Whole, ImmutableArray<PlaceSymbol> Parts)> _partitions = [];

    /// <summary>The places that lie in others.</summary>
    public IReadOnlyList<(PlaceSymbol Inner, PlaceSymbol Outer)> Parts => _parts;

    /// <summary>The places that consist of others, which do not overlap and leave nothing out.</summary>
    public IReadOnlyList<(PlaceSymbol Whole, ImmutableArray<PlaceSymbol> Parts)> Partitions => _partitions;

    /// <summary>Notes that a place lies in another; false if that one lies in it already.</summary>
    public bool TryAdd(PlaceSymbol inner, PlaceSymbol outer)
    {
        if (Contains(inner, outer)) return false;
        _parts.Add((inner, outer));
        return true;
    }

    /// <summary>Notes that a place consists of others; false if it lies in one of them.</summary>
    public bool TryAdd(PlaceSymbol whole, ImmutableArray<PlaceSymbol> parts)
    {
        if (parts.Any(part => Contains(part, whole))) return false;
        _partitions.Add((whole, parts));
        return true;
    }

    /// <summary>The places with all that bear on what is in them.</summary>
    public List<PlaceSymbol> Related(IEnumerable<PlaceSymbol> places)
    {
        List<PlaceSymbol> related = [.. places.Distinct()];
        for (var i = 0; i < related.Count; i++)
        {
            foreach (var (whole, parts) in _partitions.Where(partition => partition.Whole == related[i] || partition.Parts.Contains(related[i])))
                related.AddRange(parts.Prepend(whole).Where(place => !related.Contains(place)).Distinct().ToList());
        }

        return related;
    }

    /// <summary>Whether a place lies in another among some places, as far as no partition says so.</summary>
    public bool IsIn(PlaceSymbol inner, PlaceSymbol outer, IReadOnlyCollection<PlaceSymbol> among) =>
        inner != outer && Contains(outer, inner) && !_partitions.Exists(partition => partition.Whole == outer && partition.Parts.Contains(inner) && among.Contains(outer));

    private bool Contains(PlaceSymbol outer, PlaceSymbol inner) =>
        outer == inner
        || _parts.Exists(part => part.Outer == outer && Contains(part.Inner, inner))
        || _partitions.Exists(partition => partition.Whole == outer && partition.Parts.Any(part => Contains(part, inner)));
}
