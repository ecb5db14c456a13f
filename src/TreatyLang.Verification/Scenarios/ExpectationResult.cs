using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What comes of an expectation.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="IsMet">Whether it comes true.</param>
/// <param name="Reason">What happens instead, in one sentence; empty if it is met.</param>
public sealed record ExpectationResult(Expectation Expectation, bool IsMet, string Reason);
