namespace TreatyLang.Semantics;

/// <summary>One summand of a sum of holdings.</summary>
/// <param name="Coefficient">Its factor: 1 for <c>plus</c>, −1 for <c>minus</c>.</param>
/// <param name="Holding">The holding.</param>
public sealed record QuantityTerm(Rational Coefficient, HoldingSymbol Holding);
