using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Collects clauses in source order and keeps their addresses unique.</summary>
internal sealed class ClauseList
{
    private readonly ImmutableArray<BoundClause>.Builder _clauses = ImmutableArray.CreateBuilder<BoundClause>();
    private readonly HashSet<ClauseAddress> _addresses = [];
    private readonly Dictionary<Symbol, BoundClause> _definitions = [];
    private int _next;

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

        var clause = create(_next++, unique);
        _clauses.Add(clause);
        if (Defined(clause) is { } symbol) _definitions.TryAdd(symbol, clause);
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

    /// <summary>Adds a clause that follows from the definition of a symbol; it stands where that stands.</summary>
    /// <param name="of">The symbol that the text defines.</param>
    /// <param name="name">The name of what the clause ties to it.</param>
    /// <param name="create">Makes the clause.</param>
    public void AddDerived(TermSymbol of, string name, Func<int, ClauseAddress, Location, BoundClause> create)
    {
        if (!_definitions.TryGetValue(of, out var definition)) return;
        Add(definition.Address with { Detail = $"“{name}”" }, (ordinal, address) => create(ordinal, address, definition.Location));
    }

    /// <summary>Replaces clauses by others, or takes them out.</summary>
    /// <param name="replacement">What stands for a clause instead: the clause itself, another one, or null.</param>
    public void Replace(Func<BoundClause, BoundClause?> replacement)
    {
        ImmutableArray<BoundClause> replaced = [.. _clauses.Select(replacement).OfType<BoundClause>()];
        _clauses.Clear();
        _clauses.AddRange(replaced);
    }

    private static Symbol? Defined(BoundClause clause) => clause switch
    {
        HoldingDefinition holding => holding.Holding,
        SumDefinition sum => sum.Quantity,
        PartDefinition part => part.Part,
        TierDefinition tier => tier.Holding,
        PartitionDefinition partition => partition.Whole,
        TermDefinition term => term.Symbol,
        _ => null,
    };

    /// <summary>The clauses in source order.</summary>
    public ImmutableArray<BoundClause> ToImmutable() => _clauses.ToImmutable();
}
