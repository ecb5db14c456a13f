using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The units that the treaty compares: <c>1 ton equals 1.016 tonnes.</c></summary>
internal sealed class UnitTable(BindingScope scope)
{
    private readonly Dictionary<string, List<(string Other, Rational Factor)>> _factors = [];

    /// <summary>Takes note of a comparison, before any amount is read.</summary>
    /// <param name="rule">The sentence.</param>
    public void Declare(UnitRuleSyntax rule)
    {
        if (Read(rule) is not { } read) return;
        if (Factor(read.Unit, read.Other) is not null)
        {
            scope.Diagnostics.Report(FlowDiagnostics.UnitTwice, rule.Location, read.Unit, read.Other);
            return;
        }

        Add(read.Unit, read.Other, read.Factor);
        Add(read.Other, read.Unit, Rational.One / read.Factor);
    }

    /// <summary>What a sentence says: how many of the other unit one of the unit is; null after a diagnostic.</summary>
    public (string Unit, Rational Factor, string Other)? Read(UnitRuleSyntax rule)
    {
        if (scope.Numbers.Number(rule.One) is not { } one || scope.Numbers.Number(rule.Count) is not { } count) return null;
        if (one.Sign > 0 && count.Sign > 0) return (Plural(Words.Of(rule.Unit)), count / one, Plural(Words.Of(rule.Other)));
        scope.Diagnostics.Report(BindingDiagnostics.WeightOfZero, rule.Location, Words.Of(rule.Unit));
        return null;
    }

    /// <summary>How many of one unit one of another is; null if that is not known.</summary>
    public Rational? Factor(string from, string to) => Factor(Plural(from), Plural(to), []);

    private Rational? Factor(string from, string to, HashSet<string> seen)
    {
        if (from == to) return Rational.One;
        if (!seen.Add(from) || !_factors.TryGetValue(from, out var next)) return null;
        foreach (var (other, factor) in next)
        {
            if (Factor(other, to, seen) is { } rest) return factor * rest;
        }

        return null;
    }

    private void Add(string from, string to, Rational factor)
    {
        if (!_factors.TryGetValue(from, out var list)) _factors[from] = list = [];
        list.Add((to, factor));
    }

    private static string Plural(string unit) => unit.EndsWith('s') ? unit : Plurals.Regular(unit);
}
