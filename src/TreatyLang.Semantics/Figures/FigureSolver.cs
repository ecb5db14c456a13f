using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Works out a number of each Party from what the text says of it, each sentence as soon as what it builds on is known.</summary>
internal sealed class FigureSolver(BindingScope scope, TermEntry term, ImmutableDictionary<PartySymbol, Rational>.Builder values)
{
    private bool _hasError;

    /// <summary>The numbers; null after a diagnostic.</summary>
    public ImmutableDictionary<PartySymbol, Rational>? Solve()
    {
        var sentences = scope.Outline.Sentences.Select(place => place.Syntax).OfType<FigureSentenceSyntax>().Select(sentence => sentence.FigureClause).Where(IsOfTerm).ToList();
        while (!_hasError && sentences.RemoveAll(TryUse) > 0)
        {
        }

        return _hasError ? null : values.ToImmutable();
    }

    private bool IsOfTerm(FigureClauseSyntax clause) => (clause switch
    {
        RatioClauseSyntax ratio => scope.Names.FindTerm(Words.Of(ratio.Figure)),
        FigureEquationSyntax equation => scope.Names.FindTerm(Words.Of(equation.Figure)),
        _ => null,
    }) == term;

    // False as long as what the sentence builds on is not known.
    private bool TryUse(FigureClauseSyntax clause) => clause switch
    {
        FigureEquationSyntax equation => TryUse(equation),
        RatioClauseSyntax ratio => TryUse(ratio),
        _ => true,
    };

    private bool TryUse(FigureEquationSyntax equation)
    {
        switch (equation.FigureValue)
        {
            case StatedFigureSyntax stated:
                if (scope.Numbers.Number(stated.Number) is { } number) Set(equation.Owner, number, equation);
                else _hasError = true;
                return true;
            case SharedFigureSyntax shared:
                return TryShare(equation, shared);
            default:
                return true;
        }
    }

    private bool TryShare(FigureEquationSyntax equation, SharedFigureSyntax shared)
    {
        var isOwn = scope.Names.FindTerm(Words.Of(shared.Figure)) == term;
        var known = isOwn ? values.ToImmutable() : scope.Terms.Figure(shared.Figure)?.Values;
        if (known is null || Owners(shared.GroupName) is not [var source] || scope.Numbers.Number(shared.Share) is not { } share
            || RoundingBinder.Bind(shared.Rounding, scope.Diagnostics) is not { } rounding)
        {
            _hasError = true;
            return true;
        }

        if (!known.TryGetValue(source, out var amount)) return false;
        Set(equation.Owner, rounding.Apply(share / 100 * amount), equation);
        return true;
    }

    private bool TryUse(RatioClauseSyntax ratio)
    {
        var words = new FormWords(scope.Diagnostics);
        if (!words.Are(ratio.Noun, "ratio")) return _hasError = true;
        if (ratio.Shares.Length != ratio.Owners.Length)
        {
            scope.Diagnostics.Report(ItemDiagnostics.RatioLength, ratio.Location, $"{ratio.Owners.Length}", $"{ratio.Shares.Length}");
            return _hasError = true;
        }

        var shares = ratio.Shares.Select(scope.Numbers.Number).ToList();
        if (shares.Contains(null)) return _hasError = true;
        for (var i = 0; i < shares.Count; i++)
        {
            if (Owners(ratio.Owners[i].GroupName) is not [var owner] || !values.TryGetValue(owner, out var amount) || shares[i] is not { Sign: not 0 } share) continue;
            for (var j = 0; j < shares.Count && !_hasError; j++) Set(ratio.Owners[j], amount / share * shares[j].GetValueOrDefault(), ratio);
            return true;
        }

        return false;
    }

    private void Set(FigureOwnerSyntax owner, Rational number, FigureClauseSyntax clause)
    {
        if (Owners(owner.GroupName) is not { } owners)
        {
            _hasError = true;
            return;
        }

        foreach (var party in owners)
        {
            if (values.TryAdd(party, number) || values[party] == number) continue;
            scope.Diagnostics.Report(ItemDiagnostics.OtherNumber, clause.Location, term.Name, party.Name, $"{number}", $"{values[party]}");
            _hasError = true;
            return;
        }
    }

    private IReadOnlyList<PartySymbol>? Owners(GroupNameSyntax? name)
    {
        if (name is null) return scope.Names.Parties;
        var owners = new GroupBinder(scope).Fixed(name);
        _hasError |= owners is null;
        return owners;
    }
}
