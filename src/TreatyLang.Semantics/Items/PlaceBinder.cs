using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds places, and how they lie in one another.</summary>
internal sealed class PlaceBinder(BindingScope scope)
{
    private static readonly string[] Kinds = ["zone", "area", "region", "territory", "sector", "place", "site", "facility", "status", "theatre"];

    /// <summary>Whether a word by which a definition says what a term is, says that it is a place.</summary>
    public static bool IsKind(string word) => Kinds.Contains(word);

    /// <summary>The place that words name; null after a diagnostic.</summary>
    public PlaceSymbol? Bind(PlacePhraseSyntax place)
    {
        switch (scope.Terms.Bind(place.Name))
        {
            case PlaceSymbol symbol: return symbol;
            case null: return null;
            case PhaseSymbol or RecurringPeriodSymbol:
                scope.Diagnostics.Report(ItemDiagnostics.PhaseAsPlace, place.Location, Words.Of(place.Name));
                return null;
            case var other:
                scope.Diagnostics.Report(BindingDiagnostics.WrongKind, place.Name.Location, Words.Of(place.Name), TermBinder.Describe(other), "a zone or another place");
                return null;
        }
    }

    /// <summary>The sector or status that words name as the purpose of something; null after a diagnostic.</summary>
    public PlaceSymbol? Sector(TermReferenceSyntax name)
    {
        if (scope.Terms.Bind(name) is not { } symbol) return null;
        if (symbol is PlaceSymbol { Kind: "sector" or "status" } sector) return sector;
        scope.Diagnostics.Report(AmountDiagnostics.NoSector, name.Location, Words.Of(name));
        return null;
    }

    /// <summary>Binds a sentence on how places lie in one another.</summary>
    public void Bind(PlaceClauseSyntax clause, TimePhraseSyntax? time, SentencePlace place)
    {
        if (place.Article.IsPaper)
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, clause.Location);
            return;
        }

        if (time is not null)
        {
            BindDated(clause, time, place);
            return;
        }

        var bound = clause switch
        {
            PlacePartSyntax part => Lies(part.Inner, part.Whole, clause),
            PlacePartitionSyntax partition => Consists(partition.Whole, partition.Parts, clause),
            _ => null,
        };
        if (bound is not null)
            scope.Clauses.Add(place.Address("", $"“{bound.Name}”"), (ordinal, address) => new TermDefinition(ordinal, address, place.Syntax.Location, bound));
    }

    private void BindDated(PlaceClauseSyntax clause, TimePhraseSyntax time, SentencePlace place)
    {
        var (outer, inner) = clause switch
        {
            PlacePartSyntax part => (part.Whole, [part.Inner]),
            PlacePartitionSyntax partition => (partition.Whole, partition.Parts),
            _ => throw new InvalidOperationException($"No meaning for {clause.Kind}."),
        };
        List<PlaceSymbol?> parts = [.. inner.Select(scope.Terms.Place)];
        if (scope.Terms.Place(outer) is not { } whole || parts.Contains(null) || new TimePhraseBinder(scope).Add(TimeFrame.Empty, time) is not { } frame) return;
        if (frame.Periods is not null || frame.ForEach is not null || frame.Trigger is not null || frame.Deadline is not null)
        {
            scope.Diagnostics.Report(PlaceDiagnostics.PlaceTime, time.Location, Words.Of(time));
            return;
        }

        if (new TimingResolver(scope.Diagnostics).Holding(frame, clause) is not { } window) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new DatedPlaceClause(ordinal, address, place.Syntax.Location, whole, [.. parts.OfType<PlaceSymbol>()], clause is PlacePartitionSyntax, window));
    }

    /// <summary>Notes that a place lies in another.</summary>
    public PlaceSymbol? Lies(TermReferenceSyntax inner, TermReferenceSyntax outer, SyntaxNode clause) =>
        scope.Terms.Place(inner) is { } part && scope.Terms.Place(outer) is { } whole && Note(scope.Places.TryAdd(part, whole), part, clause) ? part : null;

    /// <summary>Notes that a place lies in another, or consists of others.</summary>
    public bool Note(bool isPossible, PlaceSymbol place, SyntaxNode clause)
    {
        if (!isPossible) scope.Diagnostics.Report(BindingDiagnostics.DefinitionCycle, clause.Location, place.Name);
        return isPossible;
    }

    private PlaceSymbol? Consists(TermReferenceSyntax whole, ImmutableArray<TermReferenceSyntax> parts, SyntaxNode clause)
    {
        List<PlaceSymbol?> places = [.. parts.Select(scope.Terms.Place)];
        if (scope.Terms.Place(whole) is not { } place || places.Contains(null)) return null;
        return Note(scope.Places.TryAdd(place, [.. places.OfType<PlaceSymbol>()]), place, clause) ? place : null;
    }
}
