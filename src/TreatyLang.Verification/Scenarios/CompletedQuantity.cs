using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What follows of a quantity from what is stated of others.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Since">Since when.</param>
internal sealed record CompletedQuantity(QuantitySymbol Quantity, Rational Amount, DateOnly Since);
