using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>One statement about a flow, whichever way it is worded.</summary>
/// <param name="Node">The sentence or the item.</param>
/// <param name="Item">The letter of the item; empty for a sentence.</param>
/// <param name="Flow">The flow.</param>
/// <param name="Comparison">How the amount is compared.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Additional">Whether the text says <c>additional</c>.</param>
/// <param name="Aggregate">The words before the flow: <c>total</c>, <c>average annual</c>; empty without any.</param>
internal sealed record FlowNorm(
    SyntaxNode Node, string Item, FlowSymbol Flow, ComparisonKind Comparison, AmountExpression Amount, bool Additional, string Aggregate);
