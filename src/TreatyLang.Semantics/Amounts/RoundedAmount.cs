namespace TreatyLang.Semantics;

/// <summary>An amount that the text rounds to a whole number; nothing is rounded unless it says so.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Rounding">How.</param>
public sealed record RoundedAmount(LinearAmount Amount, Rounding Rounding) : AmountExpression;
