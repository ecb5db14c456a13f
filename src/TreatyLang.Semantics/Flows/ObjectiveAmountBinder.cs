using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds objectives about what is added up or measured: <c>In each calendar year, no Party's Consumption exceeds 100 tonnes.</c></summary>
internal sealed class ObjectiveAmountBinder(BindingScope scope)
{
    private readonly AmountBinder _amounts = new(scope);
    private readonly DemandBinder _demands = new(scope);
    private readonly FlowNormBinder _flows = new(scope);
    private readonly FlowPartBinder _parts = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds an objective whose subject is a quantity of Parties.</summary>
    /// <param name="norm">Whom it is about, as a duty or, with <c>no Party</c>, a prohibition.</param>
    /// <param name="aggregate">The words before the quantity, or null.</param>
    /// <param name="measured">The quantity.</param>
    /// <param name="measure">What is said of it.</param>
    /// <param name="frame">The time.</param>
    public void Bind(Norm norm, AggregateWordsSyntax? aggregate, TermReferenceSyntax measured, ObjectiveMeasureSyntax measure, TimeFrame frame)
    {
        if (scope.Terms.Quantity(measured) is not { } quantity || aggregate?.Words.All(word => _words.Are(word, "total", "average", "annual")) == false) return;
        if (Demand(norm, measure, quantity) is not { } demand) return;
        var words = aggregate is null ? "" : Words.Of(aggregate);
        if (quantity is FlowSymbol flow) _flows.Bind(norm, new FlowNorm(norm.Place.Syntax, "", flow, demand.Comparison, demand.Amount, false, words), frame);
        else if (quantity is HoldingSymbol holding) _parts.AddLimit(norm, norm.Place.Syntax, "", holding, demand.Comparison, demand.Amount, frame);
    }

    /// <summary>Binds an objective whose verb names a flow, or whose amount is measured.</summary>
    /// <param name="norm">Whom it is about, as a duty or, with <c>no Party</c>, a prohibition.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="operand">Its object.</param>
    /// <param name="frame">The time.</param>
    /// <returns>False if it is about a holding or an act, and not bound here.</returns>
    public bool Bind(Norm norm, SyntaxToken verb, OperandSyntax operand, TimeFrame frame)
    {
        if (operand is AmountOperandSyntax amount)
        {
            _parts.Bind(norm, new AmountPart(norm.Place.Syntax, "", verb, amount, null, []), frame);
            return true;
        }

        var (counted, quantity) = operand switch
        {
            ComparedOperandSyntax compared => (compared.Quantity.Counted, compared.Quantity),
            NoneOperandSyntax none => (none.Counted, null),
            TermOperandSyntax term => (term.Counted, null),
            _ => ((CountedTermSyntax?)null, (QuantitySyntax?)null),
        };
        if (counted is null || !scope.Flows.Speaks(verb, counted.TermReference)) return false;
        if (scope.Flows.Find(verb, counted.TermReference) is not { } flow) return true;
        if (counted is { PlacePhrase: not null } or { Size: not null } or { Target: not null } || quantity is { Additional: not null } or { PartOfWhich: not null }
            || (norm.Mood == Mood.Prohibition ? operand is NoneOperandSyntax : operand is TermOperandSyntax))
            Refuse(operand);
        else if (Demand(norm, operand, flow) is { } demand)
            _flows.Bind(norm, new FlowNorm(norm.Place.Syntax, "", flow, demand.Comparison, demand.Amount, false, ""), frame);
        return true;
    }

    private (ComparisonKind Comparison, AmountExpression Amount)? Demand(Norm norm, ObjectiveMeasureSyntax measure, QuantitySymbol quantity)
    {
        var isNegative = norm.Mood == Mood.Prohibition;
        switch (measure)
        {
            case ExceedingMeasureSyntax { Doing: var doing } exceeding when isNegative:
                return _words.Are(doing, "exceeds") ? Compared(norm, ComparisonKind.AtMost, exceeding.Expression, exceeding.Rounding, quantity) : null;
            case BoundedMeasureSyntax { Doing: var doing } bounded when !isNegative:
                return _words.Are(doing, "exceed") ? Compared(norm, ComparisonKind.AtMost, bounded.Expression, bounded.Rounding, quantity) : null;
            case StatedMeasureSyntax { Comparison: { } comparison } stated:
                return _demands.Compared(comparison, norm.Mood, norm.Place.Syntax) is { } kind ? Compared(norm, kind, stated.Expression, stated.Rounding, quantity) : null;
            case StatedMeasureSyntax exact when !isNegative:
                return Compared(norm, ComparisonKind.Exactly, exact.Expression, exact.Rounding, quantity);
            default:
                Refuse(measure);
                return null;
        }
    }

    private (ComparisonKind Comparison, AmountExpression Amount)? Compared(
        Norm norm, ComparisonKind comparison, AmountExpressionSyntax expression, RoundingSyntax? rounding, QuantitySymbol quantity) =>
        _amounts.Bind(expression, rounding, quantity, norm.Bearer.Bearer) is { } amount ? (comparison, amount) : null;

    private (ComparisonKind Comparison, AmountExpression Amount)? Demand(Norm norm, OperandSyntax operand, FlowSymbol flow)
    {
        if (operand is not ComparedOperandSyntax { Comparison: var compared, Quantity: var quantity }) return (ComparisonKind.AtMost, new Amount(0, null));
        if (_demands.Compared(compared, norm.Mood, norm.Place.Syntax) is not { } comparison) return null;
        if (_parts.IsMeasured(quantity))
            return _amounts.Share(quantity.Amount, quantity.Rounding, flow, norm.Bearer.Bearer) is { } share ? (comparison, share) : null;
        var known = quantity.Amount.Figure is { } figure ? scope.Figures.Bind(quantity, figure, norm.Bearer.Bearer, mayBeSet: true) : scope.Numbers.Amount(quantity.Amount, comparison);
        return known is not null && Units.Converted(known, quantity.Unit, flow, quantity.Amount, scope) is { } amount ? (comparison, amount) : null;
    }

    private void Refuse(SyntaxNode node) => scope.Diagnostics.Report(ScenarioDiagnostics.ObjectiveForm, node.Location, Words.Of(node));
}
