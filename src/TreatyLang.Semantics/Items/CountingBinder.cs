using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds counting rules and exemptions from them.</summary>
/// <param name="scope">The binding.</param>
/// <param name="edges">What each quantity is defined by, for the search for circles.</param>
internal sealed class CountingBinder(BindingScope scope, List<(QuantitySymbol From, QuantitySymbol To, Location Location)> edges)
{
    /// <summary>Binds a rule of the treaty.</summary>
    public void Bind(CountingRuleSyntax rule, SentencePlace place)
    {
        switch (rule)
        {
            case PlainCountingSyntax plain: BindPlain(plain, place); break;
            case TieredCountingSyntax tiered: BindTiers(tiered, place); break;
            case CountingExemptionSyntax exemption: BindExemption(exemption, place); break;
            default: throw new InvalidOperationException($"No meaning for {rule.Kind}.");
        }
    }

    private void BindPlain(PlainCountingSyntax rule, SentencePlace place)
    {
        var counted = scope.Terms.Quantity(rule.Counted);
        var total = scope.Terms.Quantity(rule.Total);
        if (counted is not null && total is not null && counted.GetType() != total.GetType())
        {
            scope.Diagnostics.Report(BindingDiagnostics.WrongKind, rule.Total.Location, total.Name, TermBinder.Describe(total), TermBinder.Describe(counted));
            return;
        }

        if (counted is null || total is null || Factor(rule.Weight, total) is not { } factor) return;
        if (factor.Sign == 0)
        {
            scope.Diagnostics.Report(BindingDiagnostics.WeightOfZero, rule.Weight.Location, counted.Name);
            return;
        }

        edges.Add((total, counted, place.Syntax.Location));
        scope.Clauses.Add(place.Address(), (ordinal, address) => new CountingRule(ordinal, address, place.Syntax.Location, counted, factor, total));
    }

    private Rational? Factor(SyntaxToken weight, QuantitySymbol total)
    {
        if (scope.Numbers.Number(weight) is not { } factor || !total.IsCounted || factor.IsInteger) return scope.Numbers.Number(weight);
        scope.Diagnostics.Report(BindingDiagnostics.FractionOfItems, weight.Location, weight.Text, total.Plural);
        return null;
    }

    // What the items count as is a holding of its own, each of which counts as one.
    private void BindTiers(TieredCountingSyntax rule, SentencePlace place)
    {
        var words = new FormWords(scope.Diagnostics);
        var counted = scope.Terms.Holding(rule.Counted);
        var total = scope.Terms.Holding(rule.Total);
        if (!words.Are(rule.Further, "further", "additional", "other") || !words.Are(rule.One, "one") || !words.Are(rule.Noun, "number") || counted is null || total is null) return;
        if (rule.Again is { } again && scope.Terms.Holding(again) != counted || rule.Same is { } same && scope.Terms.Holding(same) != total)
        {
            scope.Diagnostics.Report(ItemDiagnostics.OtherTier, rule.Location, counted.Plural, total.Plural);
            return;
        }

        var parties = rule.Owner?.GroupName is { } owner ? new GroupBinder(scope).Fixed(owner) : [.. scope.Names.Parties];
        if (parties is not { } owners || scope.Numbers.Count(rule.First, counted.Plural) is not { } first || Factor(rule.Weight, total) is not { } factor) return;
        var rest = rule.Rest is { } further ? Factor(further, total) : null;
        if (rule.Rest is not null && rest is null) return;
        var of = $" of {counted.Plural}{(rule.Owner is { } whose ? $" of {Words.Of(whose)}" : "")}";
        var attributed = new HoldingSymbol(total.Name + of, total.Plural + of, total.Unit, total.IsCounted, total.Location);
        scope.Derived.Add(attributed);
        edges.Add((total, counted, place.Syntax.Location));
        scope.Clauses.Add(place.Address(), (ordinal, address) => new TierDefinition(ordinal, address, place.Syntax.Location, attributed, counted, first, factor, rest, owners));
        scope.Clauses.Add(place.Address(), (ordinal, address) => new CountingRule(ordinal, address, place.Syntax.Location, attributed, 1, total));
    }

    private void BindExemption(CountingExemptionSyntax rule, SentencePlace place)
    {
        var counted = scope.Terms.Holding(rule.Counted);
        var total = scope.Terms.Holding(rule.Total);
        if (counted is null || total is null) return;
        if (rule.PlacePhrase is { } where)
        {
            if (scope.PlaceBinder.Bind(where) is not { } zone) return;
            counted = scope.Derived.At(counted, zone);
        }

        var most = rule.Most is { } number ? scope.Numbers.Count(number, counted.Plural) : null;
        var length = rule.Duration is { } duration ? scope.Numbers.Duration(duration) : null;
        if ((rule.Most is not null && most is null) || (rule.Duration is not null && length is null)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new CountingExemption(ordinal, address, place.Syntax.Location, counted, most is { } known ? known : null, total, length));
    }
}
