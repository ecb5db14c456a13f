using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what is measured: <c>Consumption in 1989</c>, <c>the average of Consumption in 2009 and 2010</c>, <c>the Stock on 1 May 2030</c>, <c>its Baseline</c>.</summary>
internal sealed class MeasurementBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>A summand with its sign; null after a diagnostic.</summary>
    public MeasuredAmount? Bind(AmountTermSyntax term, Rational sign) => term switch
    {
        ShareTermSyntax share => Share(share.Share) is { } factor ? Bind(share.Base, sign * factor, false) : null,
        AverageTermSyntax average => _words.Are(average.Average, "average", "total") ? Bind(average.Base, sign, average.Average.Text == "average", average.Average.Text) : null,
        WholeTermSyntax whole => Bind(whole.Base, sign, false),
        _ => throw new InvalidOperationException($"No measurement in {term.Kind}."),
    };

    /// <summary>The definition of a baseline in one summand; null after a diagnostic.</summary>
    public MeasuredAmount? Bind(BaselineTermSyntax term) => term switch
    {
        ShareBaselineSyntax share => Share(share.Share) is { } factor ? Bind(share.Base, factor, false) : null,
        AverageBaselineSyntax average => _words.Are(average.Average, "average", "total") ? Bind(average.Base, Rational.One, average.Average.Text == "average", average.Average.Text) : null,
        MeasuredBaselineSyntax measured => Bind(measured.Measured, null, measured.At, Rational.One, false, "", measured),
        _ => throw new InvalidOperationException($"No measurement in {term.Kind}."),
    };

    /// <summary>The baseline that a term names; null after a diagnostic.</summary>
    public BaselineSymbol? Whole(TermReferenceSyntax reference)
    {
        var symbol = scope.Terms.Bind(reference);
        if (symbol is null or BaselineSymbol) return (BaselineSymbol?)symbol;
        Bind(reference, null, null, Rational.One, false, "", reference);
        return null;
    }

    private Rational? Share(PercentageSyntax share) => scope.Numbers.Number(share.Number) is { } number ? number / 100 : null;

    private MeasuredAmount? Bind(MeasuredTermSyntax term, Rational factor, bool isAverage, string aggregate = "") =>
        Bind(term.Measured, term.Holder, term.At, factor, isAverage, aggregate, term);

    private MeasuredAmount? Bind(
        TermReferenceSyntax measured, TargetPartySyntax? holder, MeasuredAtSyntax? at, Rational factor, bool isAverage, string aggregate, SyntaxNode node)
    {
        var symbol = scope.Terms.Bind(measured);
        PartySymbol? party = null;
        if (holder is NamedTargetSyntax named && !IsObject(named) && (party = scope.Terms.Party(named.TermReference)) is null) return null;
        if (holder is not null and not NamedTargetSyntax)
        {
            scope.Diagnostics.Report(FlowDiagnostics.MeasuredTime, holder.Location, Words.Of(node), "whose amount it is, “its” or that of a Party by name");
            return null;
        }

        switch (symbol)
        {
            case null: return null;
            case BaselineSymbol baseline when at is null:
                return new([new AmountTerm(factor, new BaselineMeasurement(baseline, party))], baseline.Unit, baseline.Plural);
            case FlowSymbol flow when Years(at) is { } spans:
                if (spans.IsEmpty || (aggregate == "" && spans.Length > 1)) return Untimed(node, spans.IsEmpty ? "in which years it is measured" : "whether the average or the total of the years is meant");
                return new(Spread(spans, span => new FlowMeasurement(flow, span.First, span.Last, party), factor, isAverage), flow.Unit, flow.Plural);
            case HoldingSymbol holding when Days(at) is { } days:
                if (days.IsEmpty || (aggregate == "" && days.Length > 1)) return Untimed(node, days.IsEmpty ? "on which day it is measured" : "whether the average or the total of the days is meant");
                return new(Spread(days, day => new HoldingMeasurement(holding, day, party), factor, isAverage), holding.Unit, holding.Plural);
            case BaselineSymbol: return Untimed(node, "which amount is meant, for a baseline has one time only");
            case FlowSymbol or HoldingSymbol: return at is InYearsSyntax or OverYearsSyntax == symbol is FlowSymbol ? null : Untimed(node, symbol is FlowSymbol ? "in which years it is measured" : "on which day it is measured");
            default:
                scope.Diagnostics.Report(BindingDiagnostics.WrongKind, measured.Location, Words.Of(measured), TermBinder.Describe(symbol), "a flow, a holding or a baseline");
                return null;
        }
    }

    // "20% of its Declared Stock of Carriers": of what, not whose.
    private bool IsObject(NamedTargetSyntax named) =>
        scope.Names.FindTerm(Words.Of(named.TermReference))?.Symbol is QuantitySymbol || scope.Flows.IsSubstance(Words.Of(named.TermReference));

    private static ImmutableArray<AmountTerm> Spread<T>(ImmutableArray<T> times, Func<T, Measurement> measure, Rational factor, bool isAverage) =>
        [.. times.Select(time => new AmountTerm(isAverage ? factor / times.Length : factor, measure(time)))];

    private MeasuredAmount? Untimed(SyntaxNode node, string what)
    {
        scope.Diagnostics.Report(FlowDiagnostics.MeasuredTime, node.Location, Words.Of(node), what);
        return null;
    }

    // One span for each year; empty without any; null for a day instead, and after a diagnostic.
    private ImmutableArray<(DateOnly First, DateOnly Last)>? Years(MeasuredAtSyntax? at)
    {
        switch (at)
        {
            case null: return [];
            case InYearsSyntax years:
                var numbers = years.Years.Select(scope.Numbers.Year).ToList();
                return numbers.Contains(null) ? null : [.. numbers.OfType<int>().Distinct().Select(Year)];
            case OverYearsSyntax over:
                if (scope.Numbers.Year(over.First) is not { } first || scope.Numbers.Year(over.Last) is not { } last) return null;
                if (first <= last) return [.. Enumerable.Range(first, last - first + 1).Select(Year)];
                scope.Diagnostics.Report(BindingDiagnostics.EndBeforeStart, over.Location, over.Last.Text, over.First.Text);
                return null;
            default: return null;
        }
    }

    private static (DateOnly First, DateOnly Last) Year(int year) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private ImmutableArray<TimePoint>? Days(MeasuredAtSyntax? at)
    {
        if (at is null) return [];
        if (at is not OnDaysSyntax days) return null;
        var points = days.Points.Select(scope.Times.Point).ToList();
        return points.Contains(null) ? null : [.. points.OfType<TimePoint>()];
    }
}
