using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A phase begins or ends on a day.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="IsEnd">Whether the day is its last one; otherwise its first.</param>
/// <param name="On">The day.</param>
public sealed record PhaseExpectation(int Ordinal, ClauseAddress Address, Location Location, PhaseSymbol Phase, bool IsEnd, DateOnly On)
    : Expectation(Ordinal, Address, Location);
