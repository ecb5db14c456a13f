using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Checks units of holdings and of time.</summary>
internal static class Units
{
    /// <summary>How a holding or a flow is counted or measured, for messages.</summary>
    public static string Describe(QuantitySymbol quantity) =>
        quantity.Unit == "" ? "without a unit" : $"{(quantity.IsCounted ? "counted" : "measured")} in {quantity.Unit}";

    /// <summary>How something with a unit is measured, for messages.</summary>
    public static string Describe(string unit) => unit == "" ? "without a unit" : $"measured in {unit}";

    /// <summary>An amount in the unit of the definition, with items whole; null after a diagnostic.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit that the text states, or null.</param>
    /// <param name="quantity">What it is an amount of.</param>
    /// <param name="syntax">Where the amount stands.</param>
    /// <param name="scope">The binding.</param>
    public static KnownAmount? Converted(KnownAmount amount, UnitSyntax? unit, QuantitySymbol quantity, SyntaxNode syntax, BindingScope scope)
    {
        if (unit is not null)
        {
            if (scope.Units.Factor(Words.Of(unit), quantity.Unit) is not { } factor)
            {
                scope.Diagnostics.Report(BindingDiagnostics.UnitMismatch, unit.Location, Words.Of(unit), quantity.Plural, Describe(quantity));
                return null;
            }

            if (amount is Amount number) amount = new Amount(factor * number.Value, factor * number.OtherReading);
        }

        if (FigureOf(amount) is { } figure)
        {
            if (figure.Unit != quantity.Unit)
            {
                scope.Diagnostics.Report(BindingDiagnostics.UnitMismatch, syntax.Location, figure.Unit, quantity.Plural, Describe(quantity));
                return null;
            }

            if (!quantity.IsCounted || amount is not OwnFigure own || figure.Values.Keys.All(party => own.For([party]).IsInteger)) return amount;
        }
        else if (!quantity.IsCounted || amount is not Amount { Value: var value } || (value.IsInteger && amount.OtherReading is null or { IsInteger: true })) return amount;
        scope.Diagnostics.Report(BindingDiagnostics.FractionOfItems, syntax.Location, Words.Of(syntax), quantity.Plural);
        return null;
    }

    private static FigureSymbol? FigureOf(KnownAmount amount) => amount switch
    {
        OwnFigure own => own.Figure,
        OpenFigure open => open.Figure,
        _ => null,
    };

    /// <summary>Whether a duration can be the length of successive periods: at least a day.</summary>
    public static bool IsPeriod(Duration duration, DurationSyntax syntax, DiagnosticBag diagnostics)
    {
        if (duration.Count > 0 && duration.Unit is not (TimeUnit.Hour or TimeUnit.BusinessDay)) return true;
        diagnostics.Report(BindingDiagnostics.PeriodTooShort, syntax.Location, Words.Of(syntax));
        return false;
    }
}
