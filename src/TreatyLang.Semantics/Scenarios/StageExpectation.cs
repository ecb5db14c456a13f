using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A dispute is at a stage on a day, or is not.</summary>
/// <param name="IsExpected">Whether it is.</param>
/// <param name="Body">The body before which it is, or null for a stage without one.</param>
/// <param name="IsResolved">Of a stage without a body: whether the dispute is resolved; otherwise all periods have ended without that.</param>
/// <param name="On">The day.</param>
public sealed record StageExpectation(int Ordinal, ClauseAddress Address, Location Location, bool IsExpected, BodySymbol? Body, bool IsResolved, DateOnly On)
    : Expectation(Ordinal, Address, Location);
