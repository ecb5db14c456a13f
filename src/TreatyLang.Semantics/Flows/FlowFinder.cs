using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Finds the flow that a verb and its object name.</summary>
internal sealed class FlowFinder(BindingScope scope)
{
    private readonly List<(Symbol Stock, HashSet<Symbol> Changes)> _balances = [];
    private List<FlowSymbol>? _flows;

    // Verbs are asked for once all definitions are resolved.
    private List<FlowSymbol> Flows => _flows ??= [.. scope.Names.Terms.Select(term => term.Symbol).OfType<FlowSymbol>()];

    /// <summary>Takes note of what changes a holding, so that a sentence before it can name the holding by it.</summary>
    public void Declare(BalanceSyntax balance)
    {
        if (SymbolOf(balance.Stock) is not { } stock) return;
        _balances.Add((stock, [.. balance.Changes.SelectMany(change => change.Flows).Select(SymbolOf).OfType<Symbol>()]));
    }

    /// <summary>Whether a verb with its object names a flow, and not an act or a change of a holding.</summary>
    public bool Speaks(SyntaxToken verb, TermReferenceSyntax named)
    {
        if (named.IsMissing || Verbs.Hold(verb)) return false;
        return SymbolOf(named) switch
        {
            FlowSymbol => true,
            BaselineSymbol => Of(verb.Text).Any(),
            ActSymbol => false,
            var symbol => Of(verb.Text).Any(flow => IsOf(flow, symbol, Words.Of(named))),
        };
    }

    /// <summary>The flow that a verb names, with or without its object; null after a diagnostic.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="named">Its object, or null.</param>
    /// <param name="share">What the amount is a share of, or null.</param>
    public FlowSymbol? Find(SyntaxToken verb, TermReferenceSyntax? named, TermReferenceSyntax? share = null)
    {
        var word = verb.Text;
        if (verb.IsMissing) return null;
        var symbol = named is null ? null : SymbolOf(named);
        if (named is not null) scope.Terms.Mention(named);
        var fitting = Of(word).Where(flow => named is null || symbol is BaselineSymbol || symbol == flow || IsOf(flow, symbol, Words.Of(named))).ToList();
        if (fitting.Count > 1 && (symbol ?? (share is null ? null : SymbolOf(share))) is BaselineSymbol baseline) fitting = [.. fitting.Where(flow => Measures(baseline, flow))];
        if (fitting is [] && symbol is FlowSymbol { Verb: null } nameless) fitting = [nameless];
        if (fitting is [var only])
        {
            if (scope.Names.FindTerm(only.Name) is { } entry) entry.IsUsed = true;
            return only;
        }

        if (fitting is [])
            scope.Diagnostics.Report(FlowDiagnostics.NoFlowOfVerb, verb.Location, word, named is null ? "" : $" of {Words.Of(named)}");
        else
            scope.Diagnostics.Report(FlowDiagnostics.WhichFlow, verb.Location, word, string.Join(" or ", fitting.Select(flow => flow.Name)));
        return null;
    }

    /// <summary>Whether a verb names some flow.</summary>
    public bool Knows(SyntaxToken verb) => Of(verb.Text).Any();

    /// <summary>Whether words name what some flow is a flow of.</summary>
    public bool IsSubstance(string name) => Flows.Exists(flow => IsOf(flow, null, name));

    private IEnumerable<FlowSymbol> Of(string word) => Flows.Where(flow => flow.Verb is { } verb && VerbForms.Fit(word, verb));

    private bool IsOf(FlowSymbol flow, Symbol? symbol, string name) =>
        flow.Substance is { } substance && (substance == name || Plurals.Regular(substance) == name || Plurals.Regular(name) == substance)
        || symbol is not null && _balances.Exists(balance => balance.Stock == symbol && balance.Changes.Contains(flow));

    // Of several flows with one verb the one is meant of which the baseline is a measure: "20% of its Declared Stock".
    private bool Measures(BaselineSymbol baseline, FlowSymbol flow) => baseline.Cases
        .SelectMany(part => part.Amount.Terms)
        .Select(term => term.Measurement)
        .OfType<HoldingMeasurement>()
        .Any(measurement => IsOf(flow, measurement.Holding, measurement.Holding.Name));

    private Symbol? SymbolOf(TermReferenceSyntax reference) => scope.Names.FindTerm(Words.Of(reference))?.Symbol;
}
