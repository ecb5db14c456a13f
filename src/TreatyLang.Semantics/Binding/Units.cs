using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Checks units of holdings and of time.</summary>
internal static class Units
{
    /// <summary>How a holding is counted or measured, for messages.</summary>
    public static string Describe(HoldingSymbol holding) =>
        holding.Unit == "" ? "without a unit" : $"{(holding.IsCounted ? "counted" : "measured")} in {holding.Unit}";

    /// <summary>Whether an amount fits a holding: its unit is the declared one, and items are whole.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit that the text states, or null.</param>
    /// <param name="holding">The holding.</param>
    /// <param name="syntax">Where the amount stands.</param>
    /// <param name="diagnostics">Where a misfit is reported.</param>
    public static bool Fit(KnownAmount amount, UnitSyntax? unit, HoldingSymbol holding, SyntaxNode syntax, DiagnosticBag diagnostics)
    {
        if (unit is not null && Words.Of(unit) is var stated && stated != holding.Unit)
        {
            diagnostics.Report(BindingDiagnostics.UnitMismatch, unit.Location, stated, holding.Plural, Describe(holding));
            return false;
        }

        if (amount is OwnFigure own)
        {
            if (own.Figure.Unit != holding.Unit)
            {
                diagnostics.Report(BindingDiagnostics.UnitMismatch, syntax.Location, own.Figure.Unit, holding.Plural, Describe(holding));
                return false;
            }

            if (!holding.IsCounted || own.Figure.Values.Keys.All(party => own.For([party]).IsInteger)) return true;
        }
        else if (!holding.IsCounted || amount is not Amount { Value: var value } || (value.IsInteger && amount.OtherReading is null or { IsInteger: true })) return true;
        diagnostics.Report(BindingDiagnostics.FractionOfItems, syntax.Location, Words.Of(syntax), holding.Plural);
        return false;
    }

    /// <summary>Whether a duration can be the length of successive periods: at least a day.</summary>
    public static bool IsPeriod(Duration duration, DurationSyntax syntax, DiagnosticBag diagnostics)
    {
        if (duration.Count > 0 && duration.Unit != TimeUnit.Hour) return true;
        diagnostics.Report(BindingDiagnostics.PeriodTooShort, syntax.Location, Words.Of(syntax));
        return false;
    }
}
