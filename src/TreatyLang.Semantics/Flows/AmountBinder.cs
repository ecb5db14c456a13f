using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds amounts that are more than a number: percentages, baselines, averages and snapshots, rounded if the text says so.</summary>
internal sealed class AmountBinder(BindingScope scope)
{
    private readonly MeasurementBinder _measurements = new(scope);

    /// <summary>An amount of something; null after a diagnostic.</summary>
    /// <param name="syntax">The words.</param>
    /// <param name="rounding">How it is rounded, or null.</param>
    /// <param name="of">Of what it is an amount.</param>
    /// <param name="bearer">Whose it is, where the words say <c>its</c>.</param>
    public AmountExpression? Bind(AmountExpressionSyntax syntax, RoundingSyntax? rounding, QuantitySymbol of, Bearer bearer)
    {
        if (RoundingBinder.Bind(rounding, scope.Diagnostics) is not { } rounded) return null;
        if (Figure(syntax) is { } own) return Own(own.Figure, own.Share, rounded, of, bearer, syntax);
        if (Linear(syntax.Terms, syntax.Operators, (of.Unit, of.Plural)) is not { } amount || !HasEach(amount, bearer, syntax)) return null;
        if (amount.Terms.IsEmpty) return Number(rounded.Apply(amount.Constant), of, syntax);
        return rounded == Rounding.None ? amount : new RoundedAmount(amount, rounded);
    }

    /// <summary>A share of a baseline of the bearer, where the text names behind it what it is an amount of; null after a diagnostic.</summary>
    /// <param name="amount">The share and the baseline.</param>
    /// <param name="rounding">How it is rounded, or null.</param>
    /// <param name="of">Of what it is an amount.</param>
    /// <param name="bearer">Whose it is.</param>
    public AmountExpression? Share(AmountSyntax amount, RoundingSyntax? rounding, QuantitySymbol of, Bearer bearer)
    {
        if (amount.Figure is not { } figure || RoundingBinder.Bind(rounding, scope.Diagnostics) is not { } rounded) return null;
        var share = amount.Share is { } percent ? scope.Numbers.Number(percent) : 100;
        if (share is not { } known || _measurements.Whole(figure) is not { } baseline || Whole(baseline, of, bearer, amount) is not { } whole) return null;
        var shared = whole with { Terms = [whole.Terms[0] with { Coefficient = known / 100 }] };
        return rounded == Rounding.None ? shared : new RoundedAmount(shared, rounded);
    }

    /// <summary>All of a baseline as an amount; null after a diagnostic.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="of">Of what it is an amount.</param>
    /// <param name="bearer">Whose it is.</param>
    /// <param name="syntax">Where it stands.</param>
    public LinearAmount? Whole(BaselineSymbol baseline, QuantitySymbol of, Bearer bearer, SyntaxNode syntax)
    {
        if (baseline.Unit != of.Unit)
        {
            scope.Diagnostics.Report(BindingDiagnostics.UnitMismatch, syntax.Location, baseline.Unit, of.Plural, Units.Describe(of));
            return null;
        }

        var amount = new LinearAmount([new AmountTerm(Rational.One, new BaselineMeasurement(baseline, null))], Rational.Zero);
        return HasEach(amount, bearer, syntax) ? amount : null;
    }

    /// <summary>A sum of measured amounts and numbers; null after a diagnostic.</summary>
    /// <param name="syntaxes">The summands.</param>
    /// <param name="operators">The signs between them.</param>
    /// <param name="subject">The unit that is wanted and what has it; null if the first measured amount decides.</param>
    public LinearAmount? Linear(ImmutableArray<AmountTermSyntax> syntaxes, ImmutableArray<SumOperatorSyntax> operators, (string Unit, string Plural)? subject)
    {
        var terms = ImmutableArray.CreateBuilder<AmountTerm>();
        var numbers = new List<(NumberTermSyntax Syntax, Rational Sign)>();
        for (var i = 0; i < syntaxes.Length; i++)
        {
            Rational sign = i > 0 && operators[i - 1].Sign.Kind == SyntaxKind.MinusKeyword ? -1 : 1;
            if (syntaxes[i] is NumberTermSyntax number)
            {
                numbers.Add((number, sign));
                continue;
            }

            if (_measurements.Bind(syntaxes[i], sign) is not { } measured) return null;
            subject ??= (measured.Unit, measured.Plural);
            if (measured.Unit != subject.Value.Unit)
            {
                scope.Diagnostics.Report(
                    BindingDiagnostics.SumOfUnits, syntaxes[i].Location, measured.Plural, Units.Describe(measured.Unit), subject.Value.Plural, Units.Describe(subject.Value.Unit));
                return null;
            }

            terms.AddRange(measured.Terms);
        }

        var constant = Rational.Zero;
        foreach (var (syntax, sign) in numbers)
        {
            if (scope.Numbers.Number(syntax.Number) is not { } number || Factor(syntax.Unit, subject) is not { } factor) return null;
            constant += sign * number * factor;
        }

        return new LinearAmount(terms.DrainToImmutable(), constant);
    }

    /// <summary>What an amount in a unit of the text is multiplied by to be one in the unit of the definition; null after a diagnostic.</summary>
    /// <param name="unit">The unit of the text, or null.</param>
    /// <param name="subject">The unit that is wanted and what has it.</param>
    public Rational? Factor(UnitSyntax? unit, (string Unit, string Plural)? subject)
    {
        if (unit is null || subject is not { } wanted) return Rational.One;
        if (scope.Units.Factor(Words.Of(unit), wanted.Unit) is { } factor) return factor;
        scope.Diagnostics.Report(BindingDiagnostics.UnitMismatch, unit.Location, Words.Of(unit), wanted.Plural, Units.Describe(wanted.Unit));
        return null;
    }

    /// <summary>A number of something that may have to be whole; null after a diagnostic.</summary>
    /// <param name="value">The number.</param>
    /// <param name="of">Of what.</param>
    /// <param name="syntax">Where it stands.</param>
    public Amount? Number(Rational value, QuantitySymbol of, SyntaxNode syntax)
    {
        if (!of.IsCounted || value.IsInteger) return new Amount(value, null);
        scope.Diagnostics.Report(BindingDiagnostics.FractionOfItems, syntax.Location, Words.Of(syntax), of.Plural);
        return null;
    }

    // "its Allowance", "60% of its Allowance": a number that the text gives each Party.
    private (FigureSymbol Figure, Rational Share)? Figure(AmountExpressionSyntax syntax)
    {
        var (named, share) = syntax.Terms switch
        {
            [WholeTermSyntax { Base: { At: null, Holder: null } whole }] => (whole.Measured, Rational.One),
            [ShareTermSyntax { Base: { At: null, Holder: null } shared } term] when Summands.Share(term) is var factor => (shared.Measured, factor),
            _ => (null, Rational.One),
        };
        return named is not null && scope.Names.FindTerm(Words.Of(named)) is { Symbol: FigureSymbol } && scope.Terms.Figure(named) is { } figure ? (figure, share) : null;
    }

    private KnownAmount? Own(FigureSymbol figure, Rational share, Rounding rounding, QuantitySymbol of, Bearer bearer, SyntaxNode syntax) =>
        figure.SetBy is not null ? Units.Converted(new OpenFigure(figure, share), null, of, syntax, scope)
        : scope.Figures.Own(figure, share, rounding, bearer, syntax) is { } own ? Units.Converted(own, null, of, syntax, scope) : null;

    private bool HasEach(LinearAmount amount, Bearer bearer, SyntaxNode syntax)
    {
        foreach (var baseline in amount.Terms.Select(term => term.Measurement).OfType<BaselineMeasurement>())
        {
            IEnumerable<AgentSymbol> parties = baseline.Party is { } party ? [party] : bearer.Agents;
            if (parties.FirstOrDefault(agent => baseline.Baseline.For(agent) is null) is not { } without) continue;
            scope.Diagnostics.Report(FlowDiagnostics.BaselineCase, syntax.Location, baseline.Baseline.Name, without.Name, "no");
            return false;
        }

        return true;
    }
}
