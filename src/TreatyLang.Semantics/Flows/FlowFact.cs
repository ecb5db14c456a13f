using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How much of a flow there was over some days.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Party">The Party.</param>
/// <param name="Flow">The flow.</param>
/// <param name="Comparison">Exactly, unless the text says otherwise.</param>
/// <param name="Amount">The number.</param>
public sealed record FlowFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly First, DateOnly Last, PartySymbol Party, FlowSymbol Flow, ComparisonKind Comparison, Rational Amount)
    : PaperClause(Ordinal, Address, Location);
