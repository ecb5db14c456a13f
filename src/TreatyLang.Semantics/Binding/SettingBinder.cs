using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the numbers that a body sets, and what holds if it does not.</summary>
internal sealed class SettingBinder(BindingScope scope)
{
    private readonly DecisionRuleBinder _rules = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a duty to set a number.</summary>
    public void Bind(SettingClauseSyntax syntax, SentencePlace place)
    {
        if (scope.Terms.Body(syntax.Body) is not { } body || SetBy(body, syntax.Figure) is not { } figure || scope.Times.Periods(syntax.Period) is not { } periods) return;
        var rule = syntax.Rule is null ? null : _rules.Bind(syntax.Rule);
        var lead = syntax.SettingDeadline?.Lead is { } length ? scope.Numbers.Duration(length) : null;
        if ((syntax.Rule is not null && rule is null) || (syntax.SettingDeadline?.Lead is not null && lead is null)) return;
        YearlyDate? day = null;
        if (syntax.SettingDeadline is { Day: { } number, Month: { } month } deadline && (day = scope.Numbers.DayOfYear(number, month, deadline)) is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new SettingClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, figure, periods) { DayOfYearBefore = day, Lead = lead, Rule = rule });
    }

    /// <summary>Binds what holds if the number is not set.</summary>
    public void Bind(FallbackClauseSyntax syntax, SentencePlace place)
    {
        if (!_words.Are(syntax.Fallback.Remaining, "remains", "applies", "continues")) return;
        if (scope.Terms.Body(syntax.Body) is not { } body || SetBy(body, syntax.Figure) is not { } figure || SetBy(body, syntax.Fallback.Kept) is null) return;
        var time = syntax.FallbackPeriod as FallbackTimeSyntax;
        var length = time is null ? null : scope.Numbers.Duration(time.Length);
        if (time is not null && length is null) return;
        if (time?.Event is { } happening) scope.Terms.Mention(happening);
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new FallbackClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, figure, length));
    }

    private FigureSymbol? SetBy(BodySymbol body, TermReferenceSyntax reference)
    {
        if (scope.Terms.Figure(reference) is not { } figure) return null;
        if (figure.SetBy == body) return figure;
        scope.Diagnostics.Report(ProcedureDiagnostics.NotSetBy, reference.Location, figure.Name, body.Name);
        return null;
    }
}
