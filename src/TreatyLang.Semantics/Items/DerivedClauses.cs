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
        new CountingExemptions(scope).Apply();
    }

    private static void AddJoint(BindingScope scope)
    {
        foreach (var (sum, holdings) in scope.Derived.Joint)
            scope.Clauses.AddDerived(holdings[0], sum.Plural, (ordinal, address, location) => new SumDefinition(
                ordinal, address, location, sum, [.. holdings.Select(holding => new QuantityTerm(Rational.One, holding))]));
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
