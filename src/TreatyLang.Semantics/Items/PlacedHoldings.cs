using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Ties what is held at places to what is held in all, and to what is held at the places around and within.</summary>
internal sealed class PlacedHoldings(BindingScope scope)
{
    /// <summary>Adds the definitions, each for every holding that is defined or counted with one that a sentence places.</summary>
    public void Add()
    {
        if (!scope.Derived.Placed.Any()) return;
        var definitions = scope.Clauses.ToImmutable();
        var places = scope.Places.Related(scope.Derived.Placed.Select(pair => pair.Place));
        var holdings = HoldingFamilies.Of(definitions, scope.Derived.Placed.Select(pair => pair.Holding), withCounting: true);
        foreach (var holding in holdings)
        {
            foreach (var place in places) AddPlace(holding, place, places);
            foreach (var (whole, parts) in scope.Places.Partitions.Where(partition => places.Contains(partition.Whole)))
                Define(holding, At(holding, whole), (ordinal, address, location) => new PartitionDefinition(ordinal, address, location, At(holding, whole), [.. parts.Select(part => At(holding, part))]));
        }

        foreach (var place in places)
        {
            foreach (var definition in definitions) Restrict(definition, place, holdings);
        }
    }

    private void AddPlace(HoldingSymbol holding, PlaceSymbol place, List<PlaceSymbol> places)
    {
        var outer = places.Where(other => scope.Places.IsIn(place, other, places)).ToImmutableArray();
        foreach (var whole in outer.IsEmpty ? [holding] : outer.Select(other => At(holding, other)))
            Define(holding, At(holding, place), (ordinal, address, location) => new PartDefinition(ordinal, address, location, At(holding, place), whole));
    }

    // What holds of all of them holds of those at the place.
    private void Restrict(BoundClause definition, PlaceSymbol place, HashSet<HoldingSymbol> holdings)
    {
        switch (definition)
        {
            case SumDefinition { Quantity: HoldingSymbol total } sum when holdings.Contains(total):
                Define(total, At(total, place), (ordinal, address, location) => new SumDefinition(
                    ordinal, address, location, At(total, place), [.. sum.Terms.Select(term => term.Quantity is HoldingSymbol summand ? term with { Quantity = At(summand, place) } : term)]));
                break;
            case PartDefinition { Part: HoldingSymbol part, Whole: HoldingSymbol whole } when holdings.Contains(part):
                Define(part, At(part, place), (ordinal, address, location) => new PartDefinition(ordinal, address, location, At(part, place), At(whole, place)));
                break;
            case CountingRule { Counted: HoldingSymbol counted, Total: HoldingSymbol total } rule when holdings.Contains(total):
                Define(total, At(total, place), (ordinal, address, location) => new CountingRule(ordinal, address, location, At(counted, place), rule.Factor, At(total, place)));
                break;
        }
    }

    private HoldingSymbol At(HoldingSymbol holding, PlaceSymbol place) => scope.Derived.At(holding, place);

    private void Define(HoldingSymbol of, HoldingSymbol defined, Func<int, ClauseAddress, Diagnostics.Location, BoundClause> create) => scope.Clauses.AddDerived(of, defined.Name, create);
}
