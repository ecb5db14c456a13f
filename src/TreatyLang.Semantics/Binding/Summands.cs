using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The summands of a sum, whichever way it is written.</summary>
internal static class Summands
{
    /// <summary>The terms of a sum in order.</summary>
    public static ImmutableArray<TermReferenceSyntax> Of(SumSyntax sum) => sum switch
    {
        SignedSumSyntax signed => signed.Terms,
        JointSumSyntax joint => joint.Terms,
        _ => [],
    };

    /// <summary>The factor of each term: −1 behind a minus sign.</summary>
    public static ImmutableArray<Rational> Factors(SumSyntax sum) =>
        sum is SignedSumSyntax signed
            ? [1, .. signed.Operators.Select(sign => (Rational)(sign.Sign.Kind == SyntaxKind.MinusKeyword ? -1 : 1))]
            : [.. Of(sum).Select(_ => Rational.One)];
}
