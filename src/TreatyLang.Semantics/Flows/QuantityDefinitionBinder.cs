using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Turns the definitions of flows, formulas and baselines into symbols.</summary>
internal sealed class QuantityDefinitionBinder(BindingScope scope)
{
    private readonly AmountBinder _amounts = new(scope);
    private readonly MeasurementBinder _measurements = new(scope);

    /// <summary>A primitive flow.</summary>
    public static FlowSymbol Flow(TermEntry term, FlowDefinitionSyntax flow)
    {
        var isCounted = flow.Measure is { Manner.Kind: SyntaxKind.CountedKeyword };
        return new FlowSymbol(term.Name, term.Plural, flow.Measure is { } measure ? Words.Of(measure.Unit) : "", isCounted, term.Location)
        {
            Verb = flow.Term.Doing?.Text,
            Substance = flow.FlowObject is { } of ? Words.Of(of.Substance) : null,
        };
    }

    /// <summary>Something of the kind, unit and manner of another.</summary>
    public static QuantitySymbol? Like(TermEntry term, QuantitySymbol? other, bool isCounted, SyntaxToken? verb) => other switch
    {
        FlowSymbol => new FlowSymbol(term.Name, term.Plural, other.Unit, isCounted, term.Location) { Verb = verb?.Text },
        HoldingSymbol holding => new HoldingSymbol(term.Name, term.Plural, other.Unit, isCounted, term.Location) { Attributes = holding.Attributes },
        _ => null,
    };

    /// <summary>A sum of holdings or of flows; null after a diagnostic.</summary>
    public QuantitySymbol? Sum(TermEntry term, IReadOnlyList<TermReferenceSyntax> summands, SyntaxToken? verb)
    {
        var quantities = new List<QuantitySymbol>();
        foreach (var summand in summands)
        {
            if (scope.Terms.Quantity(summand) is not { } quantity) continue;
            quantities.Add(quantity);
            if (quantity.GetType() != quantities[0].GetType())
            {
                scope.Diagnostics.Report(
                    BindingDiagnostics.WrongKind, summand.Location, quantity.Name, TermBinder.Describe(quantity), TermBinder.Describe(quantities[0]));
                return null;
            }

            if (quantity.Unit == quantities[0].Unit) continue;
            scope.Diagnostics.Report(
                BindingDiagnostics.SumOfUnits, summand.Location, quantities[0].Plural, Units.Describe(quantities[0]), quantity.Plural, Units.Describe(quantity));
        }

        if (quantities.Count < summands.Count) return null;
        var sum = Like(term, quantities[0], quantities.TrueForAll(quantity => quantity.IsCounted), verb);
        return sum is HoldingSymbol holding ? SizedHoldings.WithCommon(holding, quantities) : sum;
    }

    /// <summary>Whether a formula measures at a time, so that it is a baseline and no quantity of each day.</summary>
    public bool IsMeasured(SumSyntax sum) => sum is SignedSumSyntax signed && signed.Terms.Any(term => term switch
    {
        NumberTermSyntax or AverageTermSyntax => true,
        ShareTermSyntax share => IsMeasured(share.Base),
        WholeTermSyntax whole => IsMeasured(whole.Base),
        _ => false,
    });

    /// <summary>A baseline that is the same formula for all Parties; null after a diagnostic.</summary>
    public BaselineSymbol? Baseline(TermEntry term, DefinitionSyntax definition)
    {
        LinearAmount? amount = definition switch
        {
            SumDefinitionSyntax { Sum: SignedSumSyntax sum } => _amounts.Linear(sum.Terms, sum.Operators, null),
            BaselineDefinitionSyntax single => _measurements.Bind(single.Baseline) is { } measured ? new LinearAmount(measured.Terms, Rational.Zero) : null,
            _ => null,
        };
        return amount is null ? null : Baseline(term, [new BaselineCase(scope.Names.AllParties(), amount)]);
    }

    /// <summary>A baseline with a formula for each group of Parties; null after a diagnostic.</summary>
    public BaselineSymbol? Baseline(TermEntry term, BaselineListDefinitionSyntax definition)
    {
        var cases = ImmutableArray.CreateBuilder<BaselineCase>();
        var amounts = Amounts(definition);
        foreach (var item in definition.Items)
        {
            if (Parties(item.BaselineGroup, cases) is not { } parties || amounts[item] is not { } amount) return null;
            if (parties.FirstOrDefault(party => cases.Any(known => known.Parties.Contains(party))) is { } twice)
            {
                scope.Diagnostics.Report(FlowDiagnostics.BaselineCase, item.BaselineGroup.Location, term.Name, twice.Name, "a second");
                return null;
            }

            cases.Add(new BaselineCase(parties, amount));
        }

        return Baseline(term, cases.DrainToImmutable());
    }

    // All are in the unit of the first that is measured; a number may stand before it.
    private Dictionary<BaselineItemSyntax, LinearAmount?> Amounts(BaselineListDefinitionSyntax definition)
    {
        var amounts = new Dictionary<BaselineItemSyntax, LinearAmount?>();
        (string Unit, string Plural)? subject = null;
        foreach (var item in definition.Items.OrderBy(item => item.Expression.Terms.All(term => term is NumberTermSyntax)))
        {
            var amount = amounts[item] = _amounts.Linear(item.Expression.Terms, item.Expression.Operators, subject);
            if (subject is null && amount is { Terms: [var first, ..] } && Measured(first) is var measured) subject = (measured.Unit, measured.Plural);
        }

        return amounts;
    }

    private ImmutableArray<AgentSymbol>? Parties(BaselineGroupSyntax group, IEnumerable<BaselineCase> known) => group switch
    {
        GroupBaselineSyntax named => new GroupBinder(scope).Fixed(named.Group) is { } parties ? [.. parties] : null,
        _ => scope.Names.AllParties().RemoveAll(party => known.Any(item => item.Parties.Contains(party))),
    };

    private static BaselineSymbol Baseline(TermEntry term, ImmutableArray<BaselineCase> cases)
    {
        var (unit, _, isCounted) = cases.SelectMany(item => item.Amount.Terms).Select(Measured).FirstOrDefault(("", "", false));
        return new BaselineSymbol(term.Name, term.Plural, unit, isCounted, cases, term.Location);
    }

    private static (string Unit, string Plural, bool IsCounted) Measured(AmountTerm term) => term.Measurement switch
    {
        FlowMeasurement { Flow: var flow } => (flow.Unit, flow.Plural, flow.IsCounted),
        HoldingMeasurement { Holding: var holding } => (holding.Unit, holding.Plural, holding.IsCounted),
        BaselineMeasurement { Baseline: var baseline } => (baseline.Unit, baseline.Plural, baseline.IsCounted),
        _ => throw new InvalidOperationException($"No unit of {term.Measurement}."),
    };

    private bool IsMeasured(MeasuredTermSyntax term) => term.At is not null || scope.Names.FindTerm(Words.Of(term.Measured)) is { } entry && scope.Definitions.Resolve(entry) is BaselineSymbol;
}
