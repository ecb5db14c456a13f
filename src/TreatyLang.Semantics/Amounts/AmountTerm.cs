namespace TreatyLang.Semantics;

/// <summary>A measured amount with its factor.</summary>
/// <param name="Coefficient">The factor: 9/10 for <c>90% of</c>, 1/2 for each of two years of an average, negative behind <c>minus</c>.</param>
/// <param name="Measurement">What is measured.</param>
public sealed record AmountTerm(Rational Coefficient, Measurement Measurement);
