using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A duty to have done so much by a day, counted from the beginning: <c>Each Party shall have destroyed, no later than T, at least 20% of its Declared Stock.</c></summary>
/// <param name="Flow">What is done.</param>
/// <param name="Amount">How much at least.</param>
/// <param name="Deadline">The last day.</param>
public sealed record CumulativeFlowClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, FlowSymbol Flow, AmountExpression Amount, TimePoint Deadline)
    : NormClause(Ordinal, Address, Location, Bearer);
