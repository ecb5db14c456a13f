using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The treaty is in force on a day, or is not.</summary>
/// <param name="IsExpected">Whether it is.</param>
/// <param name="For">For whom, or null: at all.</param>
/// <param name="On">The day.</param>
public sealed record ForceExpectation(int Ordinal, ClauseAddress Address, Location Location, bool IsExpected, PartySymbol? For, DateOnly On)
    : Expectation(Ordinal, Address, Location);
