using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A day is the last day of force.</summary>
/// <param name="On">The day.</param>
public sealed record EndExpectation(int Ordinal, ClauseAddress Address, Location Location, DateOnly On)
    : Expectation(Ordinal, Address, Location);
