using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Collects clauses in source order and keeps their addresses unique.</summary>
internal sealed class ClauseList
{
    private readonly ImmutableArray<BoundClause>.Builder _clauses = ImmutableArray.CreateBuilder<BoundClause>();
    private readonly HashSet<ClauseAddress> _addresses = [];

    /// <summary>How many clauses there are.</summary>
    public int Count => _clauses.Count;

    /// <summary>Adds the clause that <paramref name="create"/> makes from its ordinal and its address.</summary>
    /// <param name="address">The address, if it is not taken.</param>
    /// <param name="create">Makes the clause.</param>
    public void Add(ClauseAddress address, Func<int, ClauseAddress, BoundClause> create)
    {
        var unique = address;
        for (var count = 2; !_addresses.Add(unique); count++)
        {
            unique = address with { Detail = address.Detail is null ? $"clause {count}" : $"{address.Detail}, clause {count}" };
        }

        _clauses.Add(create(_clauses.Count, unique));
    }

    /// <summary>The last clause so far that fits, or null.</summary>
    public BoundClause? FindLast(Predicate<BoundClause> fits)
    {
        for (var i = _clauses.Count - 1; i >= 0; i--)
        {
            if (fits(_clauses[i])) return _clauses[i];
        }

        return null;
    }

    /// <summary>The clauses in source order.</summary>
    public ImmutableArray<BoundClause> ToImmutable() => _clauses.ToImmutable();
}
