using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what ties quantities together: balances and the comparison of units.</summary>
internal sealed class QuantityClauseBinder(BindingScope scope)
{
    private readonly HashSet<HoldingSymbol> _balanced = [];
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds the closed list of what changes a holding.</summary>
    public void Bind(BalanceSyntax balance, SentencePlace place)
    {
        if (IsPaper(place, balance) || scope.Terms.Holding(balance.Stock) is not { } stock) return;
        var changes = ImmutableArray.CreateBuilder<QuantityTerm>();
        var isWhole = true;
        foreach (var change in balance.Changes)
        {
            isWhole &= _words.Are(change.Doing, "increased", "reduced");
            foreach (var reference in change.Flows)
            {
                if (Change(reference, stock) is { } flow) changes.Add(new QuantityTerm(change.Doing.Text == "reduced" ? -1 : 1, flow));
                else isWhole = false;
            }
        }

        if (!isWhole) return;
        if (!_balanced.Add(stock))
        {
            scope.Diagnostics.Report(FlowDiagnostics.ChangedTwice, balance.Location, stock.Name);
            return;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) => new BalanceDefinition(ordinal, address, place.Syntax.Location, stock, changes.DrainToImmutable()));
    }

    /// <summary>Binds the comparison of two units.</summary>
    public void Bind(UnitRuleSyntax rule, SentencePlace place)
    {
        if (IsPaper(place, rule) || scope.Units.Read(rule) is not { } read) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new UnitDefinition(ordinal, address, place.Syntax.Location, read.Unit, read.Factor, read.Other));
    }

    private FlowSymbol? Change(TermReferenceSyntax reference, HoldingSymbol stock)
    {
        if (scope.Terms.Flow(reference) is not { } flow) return null;
        if (flow.Unit == stock.Unit) return flow;
        scope.Diagnostics.Report(BindingDiagnostics.SumOfUnits, reference.Location, flow.Plural, Units.Describe(flow), stock.Plural, Units.Describe(stock));
        return null;
    }

    private bool IsPaper(SentencePlace place, SyntaxNode node)
    {
        if (place.Article.IsPaper) scope.Diagnostics.Report(BindingDiagnostics.DefinitionInPapers, node.Location);
        return place.Article.IsPaper;
    }
}
