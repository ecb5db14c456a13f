using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What comes of an expectation.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Outcome">Whether it comes true.</param>
/// <param name="Reason">What happens instead, or why it is open, in one sentence; empty if it is met.</param>
public sealed record ExpectationResult(Expectation Expectation, ExpectationOutcome Outcome, string Reason);
