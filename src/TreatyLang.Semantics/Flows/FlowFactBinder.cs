using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds facts about flows: <c>In 2012, China produced 100 tonnes of HCFCs.</c></summary>
internal sealed class FlowFactBinder(BindingScope scope)
{
    private readonly AmountBinder _amounts = new(scope);
    private readonly DemandBinder _demands = new(scope);

    /// <summary>Binds a fact whose verb names the flow.</summary>
    public void Bind(FlowFactSyntax fact, SentencePlace place)
    {
        var party = scope.Terms.Party(fact.Party);
        var flow = scope.Flows.Find(fact.Verb.Word, fact.Substance);
        if (party is null || flow is null) return;
        if (fact.Sector is { } named)
        {
            if (scope.PlaceBinder.Sector(named) is not { } sector) return;
            flow = scope.DerivedFlows.For(flow, sector);
        }

        Bind(fact.MeasuredSpan, party, flow, fact.Comparison, fact.Number, fact.Unit, fact, place);
    }

    /// <summary>Binds a fact whose subject is the flow.</summary>
    public void Bind(FlowAmountFactSyntax fact, SentencePlace place)
    {
        var party = scope.Terms.Party(fact.Party);
        var flow = scope.Terms.Flow(fact.Measured);
        if (party is null || flow is null || !new FormWords(scope.Diagnostics).Are(fact.Nothing, "zero")) return;
        Bind(fact.MeasuredSpan, party, flow, fact.Comparison, fact.Number, fact.Unit, fact, place);
    }

    private void Bind(
        MeasuredSpanSyntax span, PartySymbol party, FlowSymbol flow, ComparisonSyntax? compared, SyntaxToken? number, UnitSyntax? unit, SyntaxNode fact, SentencePlace place)
    {
        var comparison = compared is null ? ComparisonKind.Exactly : _demands.Plain(compared);
        if (Days(span) is not { } days || comparison is not { } kind) return;
        var value = Rational.Zero;
        if (number is { } token)
        {
            if (scope.Numbers.Number(token) is not { } stated || _amounts.Factor(unit, (flow.Unit, flow.Plural)) is not { } factor) return;
            value = stated * factor;
        }

        if (_amounts.Number(value, flow, fact) is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new FlowFact(ordinal, address, place.Syntax.Location, days.First, days.Last, party, flow, kind, value));
    }

    private (DateOnly First, DateOnly Last)? Days(MeasuredSpanSyntax span)
    {
        if (span is YearSpanSyntax inYear) return scope.Numbers.Year(inYear.Year) is { } year ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null;
        return span is DaySpanSyntax days ? scope.Numbers.Days(days.First, days.Last) : null;
    }
}
