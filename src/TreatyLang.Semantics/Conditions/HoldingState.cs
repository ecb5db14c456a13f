namespace TreatyLang.Semantics;

/// <summary><c>RUS holds more than 700 Launchers</c>.</summary>
/// <param name="Who">Who holds.</param>
/// <param name="Holding">What.</param>
/// <param name="Comparison">How the amount held is compared; <c>more than</c> is the negation of at most.</param>
/// <param name="Amount">The number.</param>
public sealed record HoldingState(StateSubject Who, HoldingSymbol Holding, ComparisonKind Comparison, KnownAmount Amount) : State;
