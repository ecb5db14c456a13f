using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A limit on a holding, true or false every day of its window.</summary>
/// <param name="Holding">What is limited.</param>
/// <param name="Comparison">Maximum, minimum or exact.</param>
/// <param name="Amount">The number.</param>
/// <param name="Window">The days on which it applies.</param>
public sealed record LimitClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, HoldingSymbol Holding, ComparisonKind Comparison, KnownAmount Amount, Window Window)
    : NormClause(Ordinal, Address, Location, Bearer);
