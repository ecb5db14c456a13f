using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Reads what a sentence says of a flow or of a measured amount: <c>No Party shall produce more than 10 tonnes of Carriers</c>, <c>the Consumption of each Party shall not exceed 90% of its Baseline</c>.</summary>
internal sealed class FlowPartBinder(BindingScope scope)
{
    private readonly AmountBinder _amounts = new(scope);
    private readonly DemandBinder _demands = new(scope);
    private readonly FlowNormBinder _flows = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a part whose verb and object name a flow.</summary>
    public void Bind(Norm norm, NormPart part, TimeFrame frame)
    {
        if (scope.Flows.Find(part.Verb.Word, part.Counted.TermReference) is not { } flow) return;
        if (part.Counted.Joined is not null)
        {
            scope.Diagnostics.Report(AmountDiagnostics.NotTogether, part.Counted.TermReference.Location, Words.Of(part.Counted.TermReference));
            return;
        }
        if (part.Counted is { PlacePhrase: not null } or { Size: not null })
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongKind, part.Counted.Location, Words.Of(part.Counted.TermReference), TermBinder.Describe(flow), "a holding or an act");
            return;
        }

        if (!IsPlain(part) || Amount(norm, part, flow) is not { } amount) return;
        _flows.Bind(norm, new FlowNorm(part.Node, part.Item, flow, amount.Comparison, amount.Amount, part.Quantity?.Additional is not null, ""), frame);
    }

    /// <summary>Binds a part that ends with an amount.</summary>
    public void Bind(Norm norm, AmountPart part, TimeFrame frame)
    {
        // "500 launchers": what stands behind the number is no unit, but the term in small letters.
        if (part.Operand.Expression.Terms is [NumberTermSyntax { Unit: { } unit }] && (Verbs.Hold(part.Verb) || (!scope.Flows.Knows(part.Verb) && IsTerm(unit))))
        {
            scope.Diagnostics.Report(SyntaxDiagnostics.LowerCaseTerm, unit.Location, $"“{Words.Of(unit)}”");
            return;
        }

        if (Verbs.Hold(part.Verb))
        {
            BindHolding(norm, part, frame);
            return;
        }

        var share = part.Operand.Expression.Terms is [ShareTermSyntax only] ? only.Base.Measured : null;
        if (scope.Flows.Find(part.Verb, part.Object, share) is not { } flow || _demands.Compared(part.Operand.Comparison, norm.Mood, part.Node) is not { } comparison) return;
        if (_amounts.Bind(part.Operand.Expression, part.Operand.Rounding, flow, norm.Bearer.Bearer) is not { } amount) return;
        _flows.Bind(norm, new FlowNorm(part.Node, part.Item, flow, comparison, amount, false, ""), frame);
    }

    /// <summary>Binds what is said of a quantity of the bearer: a flow, or a holding.</summary>
    /// <param name="norm">What the sentence shares.</param>
    /// <param name="part">What it says.</param>
    /// <param name="syntax">The norm, for its subject.</param>
    /// <param name="frame">The time.</param>
    public void Bind(Norm norm, SubjectPart part, NormSyntax syntax, TimeFrame frame)
    {
        var (aggregate, measured, collection) = syntax switch
        {
            AmountNormSyntax single => (single.Aggregate, single.Measured, single.Collection),
            AmountListNormSyntax list => (list.Aggregate, list.Measured, list.Collection),
            _ => throw new InvalidOperationException($"No quantity in {syntax.Kind}."),
        };
        if ((collection is null ? scope.Terms.Quantity(measured) : scope.Items.Total(collection, measured)) is not { } quantity) return;
        if (aggregate?.Words.All(word => _words.Are(word, "total", "average", "annual")) == false) return;
        if (Demand(norm, part, quantity) is not { } demand) return;
        var words = aggregate is null ? "" : Words.Of(aggregate);
        if (quantity is FlowSymbol flow) _flows.Bind(norm, new FlowNorm(part.Node, part.Item, flow, demand.Comparison, demand.Amount, false, words), frame);
        else if (quantity is HoldingSymbol holding) AddLimit(norm, part.Node, part.Item, holding, demand.Comparison, demand.Amount, frame);
    }

    private (ComparisonKind Comparison, AmountExpression Amount)? Amount(Norm norm, NormPart part, FlowSymbol flow)
    {
        if (part is { Quantity: { } quantity, Comparison: { } compared })
        {
            if (IsMeasured(part))
                return _demands.Compared(compared, norm.Mood, part.Node) is { } comparison && _amounts.Share(quantity.Amount, quantity.Rounding, flow, norm.Bearer.Bearer) is { } share ? (comparison, share) : null;
            if (_demands.Bind(part, norm.Mood, norm.Bearer.Bearer, mayBeSet: true) is not { } demand || Units.Converted(demand.Amount, quantity.Unit, flow, quantity.Amount, scope) is not { } amount) return null;
            return (demand.Comparison, amount);
        }

        // "Each Party shall destroy its Declared Stock": all of it.
        if (norm.Mood is Mood.Duty or Mood.Achievement && scope.Names.FindTerm(Words.Of(part.Counted.TermReference))?.Symbol is BaselineSymbol baseline)
            return _amounts.Whole(baseline, flow, norm.Bearer.Bearer, part.Counted) is { } whole ? (ComparisonKind.AtLeast, whole) : null;
        if (_demands.Bind(part, norm.Mood, norm.Bearer.Bearer) is not { } bare) return null;
        if (!bare.IsBare) return (bare.Comparison, bare.Amount);
        scope.Diagnostics.Report(BindingDiagnostics.AmountNeeded, part.Counted.Location, Words.Of(part.Counted.TermReference));
        return null;
    }

    /// <summary>Whether a part takes its amount from a history: <c>20% of its Declared Stock of Carriers</c>.</summary>
    public bool IsMeasured(NormPart part) => IsMeasured(part.Quantity);

    /// <summary>Whether an amount is taken from a history: <c>20% of its Declared Stock of Carriers</c>.</summary>
    public bool IsMeasured(QuantitySyntax? quantity) =>
        quantity?.Amount.Figure is { } figure && scope.Names.FindTerm(Words.Of(figure)) is { Symbol: BaselineSymbol or QuantitySymbol };

    /// <summary>Binds a limit on a holding whose amount is measured.</summary>
    public void BindMeasured(Norm norm, NormPart part, TimeFrame frame)
    {
        if (part is not { Comparison: { } compared, Quantity: { } quantity } || !IsPlain(part) || scope.Items.Holding(part.Counted, null) is not { } holding) return;
        if (_demands.Compared(compared, norm.Mood, part.Node) is { } comparison && _amounts.Share(quantity.Amount, quantity.Rounding, holding, norm.Bearer.Bearer) is { } amount)
            AddLimit(norm, part.Node, part.Item, holding, comparison, amount, frame);
    }

    private bool IsPlain(NormPart part)
    {
        if (part.Quantity?.PartOfWhich is { } of) scope.Diagnostics.Report(BindingDiagnostics.PartOfNoHolding, of.Location);
        else if (((SyntaxNode?)part.Counted.Target ?? part.Recipient) is { } other) scope.Diagnostics.Report(BindingDiagnostics.TargetOfHolding, other.Location, Words.Of(part.Counted.TermReference));
        else return true;
        return false;
    }

    private (ComparisonKind Comparison, AmountExpression Amount)? Demand(Norm norm, SubjectPart part, QuantitySymbol quantity)
    {
        if (!_words.Are(part.Doing, "exceed", "be")) return null;
        var exceeds = part.Doing.Text == "exceed";
        if (exceeds && norm.Mood is not (Mood.Prohibition or Mood.Incapability))
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongComparison, part.Doing.Location, part.Doing.Text);
            return null;
        }

        switch (part.Demand)
        {
            case ZeroDemandSyntax zero:
                return _words.Are(zero.Nothing, "zero") ? (norm.Mood is Mood.Duty ? ComparisonKind.Exactly : ComparisonKind.AtMost, new Amount(0, null)) : null;
            case ExpressionDemandSyntax said:
                ComparisonKind? comparison = said.Comparison is { } compared && !exceeds ? _demands.Compared(compared, norm.Mood, part.Node)
                    : said.Comparison is null && (exceeds || norm.Mood == Mood.Duty) ? (exceeds ? ComparisonKind.AtMost : ComparisonKind.Exactly) : null;
                if (comparison is not { } kind)
                {
                    if (said.Comparison is null || exceeds) scope.Diagnostics.Report(BindingDiagnostics.WrongComparison, said.Location, Words.Of(said));
                    return null;
                }

                return _amounts.Bind(said.Expression, said.Rounding, quantity, norm.Bearer.Bearer) is { } amount ? (kind, amount) : null;
            default: return null;
        }
    }

    // "shall hold no more than 80% of its Declared Stock of Carriers"
    private void BindHolding(Norm norm, AmountPart part, TimeFrame frame)
    {
        var holding = part.Object is { } named ? scope.Terms.Holding(named) : Measured(part.Operand.Expression);
        if (holding is null && part.Object is null) scope.Diagnostics.Report(FlowDiagnostics.AmountOfWhat, part.Operand.Expression.Location, Words.Of(part.Operand.Expression));
        if (holding is null || _demands.Compared(part.Operand.Comparison, norm.Mood, part.Node) is not { } comparison) return;
        if (_amounts.Bind(part.Operand.Expression, part.Operand.Rounding, holding, norm.Bearer.Bearer) is { } amount)
            AddLimit(norm, part.Node, part.Item, holding, comparison, amount, frame);
    }

    private bool IsTerm(UnitSyntax unit)
    {
        var words = Words.Of(unit).Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return scope.Names.FindTerm(string.Join(' ', words)) is not null;
    }

    // "80% of its Declared Stock": of what is in the stock, if that is one thing.
    private HoldingSymbol? Measured(AmountExpressionSyntax expression)
    {
        var symbols = expression.Terms.Select(Summands.Base).OfType<MeasuredTermSyntax>().Select(term => scope.Names.FindTerm(Words.Of(term.Measured))?.Symbol);
        var holdings = symbols.SelectMany(symbol => symbol switch
        {
            HoldingSymbol holding => [holding],
            BaselineSymbol baseline => baseline.Cases.SelectMany(item => item.Amount.Terms).Select(term => term.Measurement).OfType<HoldingMeasurement>().Select(item => item.Holding),
            _ => Enumerable.Empty<HoldingSymbol>(),
        });
        return holdings.Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>Adds a limit on a holding whose amount may be measured.</summary>
    public void AddLimit(Norm norm, SyntaxNode node, string item, HoldingSymbol holding, ComparisonKind comparison, AmountExpression amount, TimeFrame frame)
    {
        if (norm.Mood == Mood.Advice)
        {
            _flows.AddAdvice(norm, node, item, frame);
            return;
        }

        if (norm.Mood is not (Mood.Duty or Mood.Prohibition) || frame.Only)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongComparison, node.Location, Words.Of(node));
            return;
        }

        if (norm.Bearer.IsVagueGroup)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WhichParties, node.Location);
            return;
        }

        if (frame.InInstalments)
        {
            scope.Diagnostics.Report(FlowDiagnostics.Instalments, node.Location);
            return;
        }

        if (_timing.Holding(frame, node) is not { } window) return;
        if (frame.Sector is { } sector) holding = scope.Derived.At(holding, sector);
        scope.Clauses.Add(norm.Place.Address(item), (ordinal, address) => amount is KnownAmount known
            ? new LimitClause(ordinal, address, node.Location, norm.Bearer.Bearer, holding, comparison, known, window) { IsObjective = norm.IsObjective, Priorities = norm.Priorities, Conditions = frame.Conditions, UncheckedWords = frame.UncheckedWords }
            : new MeasuredLimitClause(ordinal, address, node.Location, norm.Bearer.Bearer, holding, comparison, amount, window) { IsObjective = norm.IsObjective, Priorities = norm.Priorities, Conditions = frame.Conditions, UncheckedWords = frame.UncheckedWords });
    }
}
