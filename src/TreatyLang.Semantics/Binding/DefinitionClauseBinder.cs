using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds definitions and counting rules into clauses, once the terms are known.</summary>
internal sealed class DefinitionClauseBinder(BindingScope scope)
{
    private readonly List<(HoldingSymbol From, HoldingSymbol To, Location Location)> _edges = [];

    /// <summary>What each holding is defined by, for the search for circles.</summary>
    public IReadOnlyList<(HoldingSymbol From, HoldingSymbol To, Location Location)> Edges => _edges;

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
        if (place.Article.IsPaper)
        {
            scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, rule.Location);
            return;
        }

        var counted = scope.Terms.Holding(rule.Counted);
        var total = scope.Terms.Holding(rule.Total);
        if (counted is null || total is null || scope.Numbers.Number(rule.Weight) is not { } factor) return;
        if (factor.Sign <= 0)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WeightOfZero, rule.Weight.Location, counted.Name);
            return;
        }

        if (total.IsCounted && !factor.IsInteger)
        {
            scope.Diagnostics.Report(BindingDiagnostics.FractionOfItems, rule.Weight.Location, rule.Weight.Text, total.Plural);
            return;
        }

        _edges.Add((total, counted, place.Syntax.Location));
        Add(place, null, (ordinal, address) => new CountingRule(ordinal, address, place.Syntax.Location, counted, factor, total));
    }

    private void BindKnown(DefinitionSyntax definition, TermEntry entry, Symbol symbol, SentencePlace place)
    {
        switch (definition, symbol)
        {
            case (HoldingDefinitionSyntax, HoldingSymbol holding):
                Add(place, entry, (ordinal, address) => new HoldingDefinition(ordinal, address, place.Syntax.Location, holding));
                break;
            case (PartDefinitionSyntax part, HoldingSymbol holding):
                BindPart(part, entry, holding, place);
                break;
            case (SumDefinitionSyntax sum, HoldingSymbol holding):
                BindSum(holding, entry, Summands.Of(sum.Sum), Summands.Factors(sum.Sum), place);
                break;
            case (PartitionDefinitionSyntax partition, HoldingSymbol holding):
                BindSum(holding, entry, partition.Parts, [.. partition.Parts.Select(_ => Rational.One)], place);
                break;
            case (PartDefinitionSyntax part, _):
                scope.Diagnostics.Report(BindingDiagnostics.WrongKind, part.Term.Location, symbol.Name, TermBinder.Describe(symbol), "a holding");
                break;
            default:
                Add(place, entry, (ordinal, address) => new TermDefinition(ordinal, address, place.Syntax.Location, symbol));
                break;
        }
    }

    private void BindPart(PartDefinitionSyntax part, TermEntry entry, HoldingSymbol holding, SentencePlace place)
    {
        if (scope.Terms.Holding(part.Whole) is not { } whole) return;
        if (whole.Unit != holding.Unit)
        {
            scope.Diagnostics.Report(
                BindingDiagnostics.PartUnit, part.Location, holding.Plural, Units.Describe(holding), whole.Plural, Units.Describe(whole));
            return;
        }

        _edges.Add((holding, whole, place.Syntax.Location));
        Add(place, entry, (ordinal, address) => new PartDefinition(ordinal, address, place.Syntax.Location, holding, whole));
    }

    private void BindSum(
        HoldingSymbol holding, TermEntry entry, ImmutableArray<TermReferenceSyntax> summands, ImmutableArray<Rational> factors, SentencePlace place)
    {
        var terms = ImmutableArray.CreateBuilder<QuantityTerm>();
        for (var i = 0; i < summands.Length; i++)
        {
            if (scope.Terms.Holding(summands[i]) is not { } summand) return;
            terms.Add(new QuantityTerm(factors[i], summand));
            _edges.Add((holding, summand, place.Syntax.Location));
        }

        Add(place, entry, (ordinal, address) => new SumDefinition(ordinal, address, place.Syntax.Location, holding, terms.DrainToImmutable()));
    }

    private void Add(SentencePlace place, TermEntry? entry, Func<int, ClauseAddress, BoundClause> create) =>
        scope.Clauses.Add(place.Address("", entry is null ? null : $"“{entry.Name}”"), create);
}
