using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds definitions and counting rules into clauses, once the terms are known.</summary>
internal sealed class DefinitionClauseBinder(BindingScope scope)
{
    private readonly List<(QuantitySymbol From, QuantitySymbol To, Location Location)> _edges = [];

    /// <summary>What each holding is defined by, for the search for circles.</summary>
    public IReadOnlyList<(QuantitySymbol From, QuantitySymbol To, Location Location)> Edges => _edges;

    /// <summary>Binds a definition.</summary>
    public void Bind(DefinitionSyntax definition, SentencePlace place)
    {
        if (place.Article.IsPaper)
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, definition.Location);
            return;
        }

        if (DefinitionBinder.DefinedTerm(definition) is not { } term || scope.Names.FindTerm(Words.Unquote(term.Name)) is not { } entry) return;
        if (entry.Definition != definition && definition is not PartDefinitionSyntax) return;
        if (scope.Definitions.Resolve(entry) is not { } symbol) return;
        foreach (var gloss in definition.ChildNodes().OfType<GlossSyntax>()) scope.Terms.Mention(gloss);
        BindKnown(definition, entry, symbol, place);
    }

    /// <summary>Binds a counting rule.</summary>
    public void Bind(CountingRuleSyntax rule, SentencePlace place)
    {
        if (place.Article.IsPaper) scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, rule.Location);
        else new CountingBinder(scope, _edges).Bind(rule, place);
    }

    private void BindKnown(DefinitionSyntax definition, TermEntry entry, Symbol symbol, SentencePlace place)
    {
        switch (definition, symbol)
        {
            case (HoldingDefinitionSyntax, HoldingSymbol holding):
                Add(place, entry, (ordinal, address) => new HoldingDefinition(ordinal, address, place.Syntax.Location, holding));
                break;
            case (PartDefinitionSyntax or PartitionDefinitionSyntax, PlaceSymbol zone):
                Add(place, entry, (ordinal, address) => new TermDefinition(ordinal, address, place.Syntax.Location, zone));
                break;
            case (FlowDefinitionSyntax, FlowSymbol flow):
                Add(place, entry, (ordinal, address) => new FlowDefinition(ordinal, address, place.Syntax.Location, flow));
                break;
            case (SumDefinitionSyntax or BaselineDefinitionSyntax or BaselineListDefinitionSyntax, BaselineSymbol baseline):
                Add(place, entry, (ordinal, address) => new BaselineDefinition(ordinal, address, place.Syntax.Location, baseline));
                break;
            case (PartDefinitionSyntax part, QuantitySymbol quantity):
                BindPart(part, entry, quantity, place);
                break;
            case (SumDefinitionSyntax sum, QuantitySymbol quantity):
                BindSum(quantity, entry, Summands.Of(sum.Sum), Summands.Factors(sum.Sum), place);
                break;
            case (PartitionDefinitionSyntax partition, QuantitySymbol quantity):
                BindSum(quantity, entry, partition.Parts, [.. partition.Parts.Select(_ => Rational.One)], place);
                break;
            case (PartDefinitionSyntax part, _):
                scope.Diagnostics.Report(BindingDiagnostics.WrongKind, part.Term.Location, symbol.Name, TermBinder.Describe(symbol), "a holding or a flow");
                break;
            default:
                Add(place, entry, (ordinal, address) => new TermDefinition(ordinal, address, place.Syntax.Location, symbol));
                break;
        }
    }

    private void BindPart(PartDefinitionSyntax part, TermEntry entry, QuantitySymbol quantity, SentencePlace place)
    {
        if (scope.Terms.Quantity(part.Whole) is not { } whole) return;
        if (whole.GetType() != quantity.GetType())
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongKind, part.Whole.Location, whole.Name, TermBinder.Describe(whole), TermBinder.Describe(quantity));
            return;
        }

        if (whole.Unit != quantity.Unit)
        {
            scope.Diagnostics.Report(
                BindingDiagnostics.PartUnit, part.Location, quantity.Plural, Units.Describe(quantity), whole.Plural, Units.Describe(whole));
            return;
        }

        _edges.Add((quantity, whole, place.Syntax.Location));
        Add(place, entry, (ordinal, address) => new PartDefinition(ordinal, address, place.Syntax.Location, quantity, whole));
    }

    private void BindSum(
        QuantitySymbol quantity, TermEntry entry, ImmutableArray<TermReferenceSyntax> summands, ImmutableArray<Rational> factors, SentencePlace place)
    {
        var terms = ImmutableArray.CreateBuilder<QuantityTerm>();
        for (var i = 0; i < summands.Length; i++)
        {
            if (scope.Terms.Quantity(summands[i]) is not { } summand) return;
            terms.Add(new QuantityTerm(factors[i], summand));
            _edges.Add((quantity, summand, place.Syntax.Location));
        }

        Add(place, entry, (ordinal, address) => new SumDefinition(ordinal, address, place.Syntax.Location, quantity, terms.DrainToImmutable()));
    }

    private void Add(SentencePlace place, TermEntry? entry, Func<int, ClauseAddress, BoundClause> create) =>
        scope.Clauses.Add(place.Address("", entry is null ? null : $"“{entry.Name}”"), create);
}
