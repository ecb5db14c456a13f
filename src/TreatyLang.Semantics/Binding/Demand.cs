namespace TreatyLang.Semantics;

/// <summary>The number of a norm, whichever way it is worded.</summary>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Amount">The number.</param>
/// <param name="IsBare">Whether the text gives no number: <c>a Test</c> stands for one.</param>
internal sealed record Demand(ComparisonKind Comparison, KnownAmount Amount, bool IsBare);
