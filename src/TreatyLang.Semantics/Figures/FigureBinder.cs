using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds numbers that each Party has of its own: from a table, from equations, from ratios, and from one another.</summary>
internal sealed class FigureBinder(BindingScope scope)
{
    /// <summary>The number that a definition defines, with all that the text says of it; null after a diagnostic.</summary>
    public FigureSymbol? Create(TermEntry term, FigureDefinitionSyntax syntax)
    {
        if (!new FormWords(scope.Diagnostics).Are(syntax.Noun, "number")) return null;
        var values = ImmutableDictionary<PartySymbol, Rational>.Empty;
        if (syntax.Setter is { } setter)
        {
            return scope.Terms.Body(setter) is { } body ? new FigureSymbol(term.Name, term.Plural, Words.Of(syntax.Unit), values, term.Location) { SetBy = body } : null;
        }

        if (syntax.Table is { } table)
        {
            if (scope.Tables.Column(table, term.Name, term.Plural) is not { } column) return null;
            values = column;
        }

        var solver = new FigureSolver(scope, term, values.ToBuilder());
        return solver.Solve() is { } solved ? new FigureSymbol(term.Name, term.Plural, Words.Of(syntax.Unit), solved, term.Location) : null;
    }

    /// <summary>Binds a sentence about such a number; what it says is part of the number already.</summary>
    public void Bind(FigureClauseSyntax clause, SentencePlace place)
    {
        if (place.Article.IsPaper)
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, clause.Location);
            return;
        }

        var (reference, words) = clause switch
        {
            RatioClauseSyntax ratio => (ratio.Figure, "in the ratio"),
            FigureEquationSyntax equation => (equation.Figure, "equals"),
            _ => throw new InvalidOperationException($"No meaning for {clause.Kind}."),
        };
        if (scope.Terms.Figure(reference) is not { } figure) return;
        scope.Clauses.Add(place.Address("", $"“{figure.Name}” {words}"), (ordinal, address) => new TermDefinition(ordinal, address, place.Syntax.Location, figure));
    }

    /// <summary>What a Party's own number comes to in a clause; null after a diagnostic.</summary>
    /// <param name="quantity">The words.</param>
    /// <param name="reference">The number.</param>
    /// <param name="bearer">Whose it is.</param>
    /// <param name="mayBeSet">Whether it may be one that a body sets later.</param>
    public KnownAmount? Bind(QuantitySyntax quantity, TermReferenceSyntax reference, Bearer bearer, bool mayBeSet = false)
    {
        var share = quantity.Amount.Share is { } percent ? scope.Numbers.Number(percent) : 100;
        if (scope.Terms.Figure(reference) is not { } figure || share is not { } known) return null;
        if (RoundingBinder.Bind(quantity.Rounding, scope.Diagnostics) is not { } rounding) return null;
        if (mayBeSet && figure.SetBy is not null) return new OpenFigure(figure, known / 100);
        return Own(figure, known / 100, rounding, bearer, reference);
    }

    /// <summary>The number of each of those who bear a clause; null after a diagnostic.</summary>
    public OwnFigure? Own(FigureSymbol figure, Rational share, Rounding rounding, Bearer bearer, SyntaxNode reference)
    {
        if (figure.SetBy is { } body)
        {
            scope.Diagnostics.Report(SettingDiagnostics.SetLater, reference.Location, figure.Name, body.Name);
            return null;
        }

        if (bearer.Together)
        {
            scope.Diagnostics.Report(ItemDiagnostics.FigureTogether, reference.Location, figure.Name);
            return null;
        }

        List<AgentSymbol> without = [.. bearer.Agents.Where(agent => agent is not PartySymbol party || !figure.Values.ContainsKey(party))];
        if (without.Count == 0) return new OwnFigure(figure, share, rounding);
        scope.Diagnostics.Report(ItemDiagnostics.NoFigure, reference.Location, figure.Name, Words.List([.. without.Select(agent => agent.Name)]));
        return null;
    }
}
