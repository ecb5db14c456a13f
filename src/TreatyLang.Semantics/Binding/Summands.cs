using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The summands of a sum, whichever way it is written.</summary>
internal static class Summands
{
    /// <summary>The terms of a sum in order.</summary>
    public static ImmutableArray<TermReferenceSyntax> Of(SumSyntax sum) => sum switch
    {
        SignedSumSyntax signed => [.. signed.Terms.Select(Base).OfType<MeasuredTermSyntax>().Select(term => term.Measured)],
        JointSumSyntax joint => joint.Terms,
        _ => [],
    };

    /// <summary>The factor of each term: −1 behind a minus sign.</summary>
    public static ImmutableArray<Rational> Factors(SumSyntax sum) =>
        sum is SignedSumSyntax signed
            ? [.. signed.Terms.Select((term, index) => (index > 0 && signed.Operators[index - 1].Sign.Kind == SyntaxKind.MinusKeyword ? -1 : 1) * Share(term))]
            : [.. Of(sum).Select(_ => Rational.One)];

    /// <summary>What a summand measures; null for a number and for an average.</summary>
    public static MeasuredTermSyntax? Base(AmountTermSyntax term) => term switch
    {
        ShareTermSyntax share => share.Base,
        WholeTermSyntax whole => whole.Base,
        _ => null,
    };

    /// <summary>The share that a summand is of what it names; 1 for all of it.</summary>
    public static Rational Share(AmountTermSyntax term) =>
        term is ShareTermSyntax { Share.Number: { IsMissing: false } number } ? Rational.Parse(number.Text.Replace(",", "", StringComparison.Ordinal)) / 100 : Rational.One;
}
