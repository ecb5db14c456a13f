using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A limit on a holding whose amount is measured in the history: <c>Each Party shall hold no more than 80% of its Declared Stock of Carriers.</c></summary>
/// <param name="Holding">What is limited.</param>
/// <param name="Comparison">Maximum, minimum or exact.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Window">The days on which it applies.</param>
public sealed record MeasuredLimitClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, HoldingSymbol Holding, ComparisonKind Comparison, AmountExpression Amount, Window Window)
    : NormClause(Ordinal, Address, Location, Bearer);
