using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>Ties the holdings and acts that the text does not define itself to those that it does, once all its sentences are bound.</summary>
internal static class DerivedClauses
{
    /// <summary>Adds what ties them.</summary>
    public static void Add(BindingScope scope)
    {
        SizedRights.Narrow(scope);
        AddJoint(scope);
        new PlacedHoldings(scope).Add();
        new SizedHoldings(scope).Add();
        AddActs(scope);
        AddFlows(scope);
        new CountingExemptions(scope).Apply();
    }

    private static void AddJoint(BindingScope scope)
    {
        foreach (var (sum, holdings) in scope.Derived.Joint)
            scope.Clauses.AddDerived(holdings[0], sum.Plural, (ordinal, address, location) => new SumDefinition(
                ordinal, address, location, sum, [.. holdings.Select(holding => new QuantityTerm(Rational.One, holding))]));
    }

    // What is for a sector is part of what is for the sector around it; a sector that consists of others has what they have together.
    private static void AddFlows(BindingScope scope)
    {
        foreach (var used in scope.DerivedFlows.Used.Keys.ToLookup(key => key.Flow, key => key.Sector))
        {
            var flow = used.Key;
            var sectors = scope.Places.Related(used);
            foreach (var sector in sectors)
            {
                var outer = sectors.Where(other => scope.Places.IsIn(sector, other, sectors)).ToList();
                foreach (var whole in outer.Count == 0 ? [flow] : outer.Select(other => scope.DerivedFlows.For(flow, other)))
                    Add(scope.DerivedFlows.For(flow, sector), (part, ordinal, address, location) => new PartDefinition(ordinal, address, location, part, whole));
            }

            foreach (var (whole, parts) in scope.Places.Partitions.Where(partition => sectors.Contains(partition.Whole)))
                Add(scope.DerivedFlows.For(flow, whole), (sum, ordinal, address, location) => new SumDefinition(
                    ordinal, address, location, sum, [.. parts.Select(part => new QuantityTerm(Rational.One, scope.DerivedFlows.For(flow, part)))]));

            void Add(FlowSymbol defined, Func<FlowSymbol, int, ClauseAddress, Diagnostics.Location, BoundClause> create) =>
                scope.Clauses.AddDerived(flow, defined.Name, (ordinal, address, location) => create(defined, ordinal, address, location));
        }
    }

    private static void AddActs(BindingScope scope)
    {
        var places = scope.Places.Related(scope.DerivedActs.Placed.Keys.Select(key => key.Place));
        foreach (var ((act, place), symbol) in scope.DerivedActs.Placed.ToList())
        {
            ImmutableArray<ActSymbol> wholes = [.. places.Where(outer => outer != place && scope.Places.IsIn(place, outer, [])).Select(outer => scope.DerivedActs.Placed.GetValueOrDefault((act, outer))).OfType<ActSymbol>()];
            foreach (var whole in wholes.IsEmpty ? [act] : wholes)
                scope.Clauses.AddDerived(act, symbol.Name, (ordinal, address, location) => new ActPartDefinition(ordinal, address, location, symbol, whole));
        }
    }
}
