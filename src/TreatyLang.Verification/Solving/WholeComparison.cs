using System.Collections.Immutable;
using System.Numerics;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// A comparison multiplied out so that all its numbers are whole: the form that solvers are given, since integer arithmetic
/// has no fractions.
/// </summary>
/// <param name="Terms">The terms with whole coefficients.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">The number compared with.</param>
/// <param name="IsReal">Whether a real variable occurs.</param>
public sealed record WholeComparison(
    ImmutableArray<(BigInteger Coefficient, Variable Variable)> Terms,
    Relation Relation,
    BigInteger Right,
    bool IsReal)
{
    /// <summary>Multiplies a comparison out; its constants are gathered on the right.</summary>
    public static WholeComparison Of(Comparison comparison)
    {
        var right = comparison.Right - comparison.Left.Constant;
        var scale = right.Denominator;
        var isReal = false;
        foreach (var term in comparison.Left.Terms)
        {
            var denominator = term.Coefficient.Denominator;
            if (!denominator.IsOne) scale = scale / BigInteger.GreatestCommonDivisor(scale, denominator) * denominator;
            isReal |= term.Variable.Sort is Sort.Real;
        }
        return new(
            ImmutableArray.CreateRange(comparison.Left.Terms, static (term, scale) => (Scaled(term.Coefficient, scale), term.Variable), scale),
            comparison.Relation,
            Scaled(right, scale),
            isReal);
    }

    private static BigInteger Scaled(Rational value, BigInteger scale) => value.Numerator * (scale / value.Denominator);
}
