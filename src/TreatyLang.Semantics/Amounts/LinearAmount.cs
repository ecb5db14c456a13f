using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>A sum of measured amounts, each with a factor, and a number: <c>2.8% of CFC Consumption in 1989 plus 10 tonnes</c>.</summary>
/// <param name="Terms">What is measured; none in the baseline of those for whom it is a number.</param>
/// <param name="Constant">The number that is added.</param>
public sealed record LinearAmount(ImmutableArray<AmountTerm> Terms, Rational Constant) : AmountExpression;
