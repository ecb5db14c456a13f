using CsCheck;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Tests.Solving;

/// <summary>Small problems over three integers from 0 to 4 and two Booleans, which can be enumerated.</summary>
internal static class RandomProblems
{
    public const int Greatest = 4;

    public static readonly IReadOnlyList<Variable> Numbers =
        [new("x", Sort.Integer), new("y", Sort.Integer), new("z", Sort.Integer)];

    public static readonly IReadOnlyList<Variable> Claims = [new("p", Sort.Boolean), new("q", Sort.Boolean)];

    public static readonly IReadOnlyList<Model> Worlds = [.. AllWorlds()];

    private static readonly Gen<Rational> Coefficient =
        Gen.Select(Gen.Int[-3, 3], Gen.Int[1, 3], (numerator, denominator) => new Rational(numerator, denominator));

    private static readonly Gen<Formula> Comparison =
        from coefficients in Coefficient.Array[3]
        from relation in Gen.Enum<Relation>()
        from right in Gen.Int[-3, 9]
        select LinearExpression.Sum(coefficients.Select((factor, index) => LinearExpression.Of(factor, Numbers[index]))).Compare(relation, right);

    private static readonly Gen<Formula> Atom = Gen.Frequency(
        (4, Comparison),
        (1, Gen.Int[0, Claims.Count - 1].Select(index => Formula.Of(Claims[index]))));

    private static readonly Gen<Formula> Claim = Gen.Recursive<Formula>((depth, inner) => depth > 2 ? Atom : Gen.Frequency(
        (4, Atom),
        (1, inner.Select(operand => !operand)),
        (1, Gen.Select(inner, inner, (left, right) => left & right)),
        (1, Gen.Select(inner, inner, (left, right) => left | right)),
        (1, Gen.Select(inner, inner, (left, right) => left.Then(right)))));

    /// <summary>Hard bounds, then four to seven assertions of which some share a label.</summary>
    public static readonly Gen<SatisfiabilityProblem> Problem =
        Claim.Array[4, 7].Select(claims => new SatisfiabilityProblem([
            .. Bounds(),
            .. claims.Select((claim, index) => new Assertion(claim, index % 6 * 10))]));

    public static IEnumerable<Assertion> Bounds() => Numbers.SelectMany(number => new[]
    {
        new Assertion(LinearExpression.Of(number).AtLeast(0)),
        new Assertion(LinearExpression.Of(number).AtMost(Greatest)),
    });

    /// <summary>The worlds in which the assertions of the labels hold.</summary>
    public static IEnumerable<Model> Solutions(SatisfiabilityProblem problem, IEnumerable<int> labels)
    {
        var restricted = problem.Restrict(labels);
        return Worlds.Where(world => restricted.Assertions.All(assertion => world.Truth(assertion.Formula)));
    }

    private static IEnumerable<Model> AllWorlds()
    {
        const int values = Greatest + 1;
        for (var world = 0; world < values * values * values * 4; world++)
            yield return new Model(new Dictionary<Variable, Rational>
            {
                [Numbers[0]] = world / 4 / values / values,
                [Numbers[1]] = world / 4 / values % values,
                [Numbers[2]] = world / 4 % values,
                [Claims[0]] = world / 2 % 2,
                [Claims[1]] = world % 2,
            });
    }
}
