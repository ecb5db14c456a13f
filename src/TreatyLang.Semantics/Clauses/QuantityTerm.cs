namespace TreatyLang.Semantics;

/// <summary>One summand of a sum of holdings or of flows.</summary>
/// <param name="Coefficient">Its factor: 1 for <c>plus</c>, −1 for <c>minus</c>, a share for <c>5% of</c>.</param>
/// <param name="Quantity">The holding or the flow.</param>
public sealed record QuantityTerm(Rational Coefficient, QuantitySymbol Quantity);
