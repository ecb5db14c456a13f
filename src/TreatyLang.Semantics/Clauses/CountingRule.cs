using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A counting rule: each item of one holding counts as so many of another, beside what that holding has otherwise.</summary>
/// <param name="Counted">What is counted.</param>
/// <param name="Factor">How many it counts as; above zero.</param>
/// <param name="Total">What it counts towards: its value is what it holds otherwise (its own definition or a free amount) plus Factor × Counted, over all rules.</param>
public sealed record CountingRule(
    int Ordinal, ClauseAddress Address, Location Location, QuantitySymbol Counted, Rational Factor, QuantitySymbol Total)
    : ConstitutiveClause(Ordinal, Address, Location);
