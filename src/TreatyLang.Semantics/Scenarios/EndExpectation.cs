using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A day is the last day of force.</summary>
/// <param name="For">For whom, or null: for all.</param>
/// <param name="On">The day.</param>
public sealed record EndExpectation(int Ordinal, ClauseAddress Address, Location Location, PartySymbol? For, DateOnly On)
    : Expectation(Ordinal, Address, Location);
