namespace TreatyLang.Verification.Solving;

/// <summary>The claim that an expression stands in a relation to a number.</summary>
/// <param name="Left">The expression.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">The number it is compared with.</param>
public sealed record Comparison(LinearExpression Left, Relation Relation, Rational Right) : Formula;
