using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what a sentence counts: a term, where it is, and of what size.</summary>
internal sealed class ItemBinder(BindingScope scope)
{
    /// <summary>What is counted; null after a diagnostic.</summary>
    /// <param name="counted">The words.</param>
    /// <param name="unit">The unit of the number before them, or null; <c>tons of Carriers</c> are their size together.</param>
    public Symbol? Bind(CountedTermSyntax counted, string? unit = null)
    {
        var term = counted.Joined is { } joined ? Together(counted.TermReference, joined) : scope.Terms.Bind(counted.TermReference);
        if (term is null || (counted.PlacePhrase is null && counted.Size is null && unit is null)) return term;
        if (term is ActSymbol act && counted.Size is null) return counted.PlacePhrase is { } where ? InPlace(act, where) : act;
        if (term is not HoldingSymbol holding) return counted.PlacePhrase is null && counted.Size is null ? term : NoHolding(counted, term);
        if (counted.PlacePhrase is { } place)
        {
            if (scope.PlaceBinder.Bind(place) is not { } zone) return null;
            holding = scope.Derived.At(holding, zone);
        }

        if (counted.Size is { } size) return Sized(holding, size);
        return unit is not null && unit != holding.Unit && holding.Attributes.FirstOrDefault(known => known.Unit == unit) is { } attribute
            ? scope.Derived.Total(holding, attribute, SizeRange.All)
            : holding;
    }

    /// <summary>The holding that is counted; null after a diagnostic.</summary>
    public HoldingSymbol? Holding(CountedTermSyntax counted, string? unit)
    {
        if (Bind(counted, unit) is not { } symbol) return null;
        if (symbol is HoldingSymbol holding) return holding;
        scope.Diagnostics.Report(BindingDiagnostics.WrongKind, counted.TermReference.Location, Words.Of(counted.TermReference), TermBinder.Describe(symbol), "a holding");
        return null;
    }

    /// <summary>The act that is counted; null after a diagnostic.</summary>
    public ActSymbol? Act(CountedTermSyntax counted)
    {
        if (Bind(counted) is not { } symbol) return null;
        if (symbol is ActSymbol act) return act;
        scope.Diagnostics.Report(BindingDiagnostics.WrongKind, counted.TermReference.Location, Words.Of(counted.TermReference), TermBinder.Describe(symbol), "an act");
        return null;
    }

    /// <summary>The size of items together: <c>the total Displacement of the Carriers</c>; null after a diagnostic.</summary>
    public HoldingSymbol? Total(CountedTermSyntax counted, TermReferenceSyntax size)
    {
        if (counted.Size is { } sized)
        {
            scope.Diagnostics.Report(ItemDiagnostics.SizeOfSized, sized.Location, Words.Of(sized));
            return null;
        }

        return Holding(counted, null) is { } holding && Attribute(holding, size) is { } attribute ? scope.Derived.Total(holding, attribute, SizeRange.All) : null;
    }

    /// <summary>The unit that stands before what is counted: of the number itself, or of the number that each Party has.</summary>
    public string? UnitOf(QuantitySyntax? quantity)
    {
        if (quantity?.Unit is { } unit) return Words.Of(unit);
        return quantity?.Amount.Figure is { IsMissing: false } figure && scope.Names.FindTerm(Words.Of(figure)) is { } term && scope.Definitions.Resolve(term) is FigureSymbol known
            ? known.Unit
            : null;
    }

    /// <summary>The attribute of a holding that words name; null after a diagnostic.</summary>
    public AttributeSymbol? Attribute(HoldingSymbol holding, TermReferenceSyntax name)
    {
        if (name.IsMissing) return null;
        if (holding.Attributes.FirstOrDefault(attribute => attribute.Name == Words.Of(name)) is { } known) return known;
        scope.Diagnostics.Report(ItemDiagnostics.NoAttribute, name.Location, holding.Plural, Words.Of(name));
        return null;
    }

    /// <summary>Holdings counted together; null after a diagnostic.</summary>
    private HoldingSymbol? Together(TermReferenceSyntax first, JoinedSyntax joined)
    {
        var holdings = ImmutableArray.CreateBuilder<HoldingSymbol>();
        foreach (var name in joined.Terms.Prepend(first))
        {
            if (scope.Terms.Bind(name) is not { } symbol) return null;
            if (symbol is not HoldingSymbol holding || holdings.Contains(holding))
            {
                scope.Diagnostics.Report(AmountDiagnostics.NotTogether, name.Location, Words.Of(name));
                return null;
            }

            holdings.Add(holding);
            if (holding.Unit == holdings[0].Unit || (holding.IsCounted && holdings[0].IsCounted)) continue;
            scope.Diagnostics.Report(BindingDiagnostics.SumOfUnits, name.Location, holdings[0].Plural, Units.Describe(holdings[0]), holding.Plural, Units.Describe(holding));
            return null;
        }

        return scope.Derived.Together(holdings.DrainToImmutable());
    }

    private ActSymbol? InPlace(ActSymbol act, PlacePhraseSyntax where) => scope.PlaceBinder.Bind(where) is { } place ? scope.DerivedActs.At(act, place) : null;

    private HoldingSymbol? Sized(HoldingSymbol holding, SizeSyntax size)
    {
        if (!new FormWords(scope.Diagnostics).Are(size.Less, "less") || Attribute(holding, size.Measured) is not { } attribute) return null;
        if (scope.Numbers.Number(size.Number) is not { } number) return null;
        if (size.Unit is { } unit && Words.Of(unit) != attribute.Unit)
        {
            scope.Diagnostics.Report(ItemDiagnostics.UnitOfSize, unit.Location, attribute.Name, attribute.Unit, Words.Of(unit));
            return null;
        }

        SizeCut below = new(number, false), above = new(number, true);
        return scope.Derived.Of(holding, attribute, size.Comparison switch
        {
            MoreThanSyntax => new SizeRange(above, null),
            AtLeastSyntax => new SizeRange(below, null),
            AtMostSyntax or UpToSyntax => new SizeRange(null, above),
            ExactlySyntax or null when size.Less is null => new SizeRange(below, above),
            _ => new SizeRange(null, below),
        });
    }

    private Symbol? NoHolding(CountedTermSyntax counted, Symbol term)
    {
        scope.Diagnostics.Report(BindingDiagnostics.WrongKind, counted.TermReference.Location, Words.Of(counted.TermReference), TermBinder.Describe(term), "a holding");
        return null;
    }
}
