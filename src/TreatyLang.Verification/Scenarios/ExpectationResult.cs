using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What comes of an expectation.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Reason">What happens instead, or why it is open, in one sentence; empty if it is met.</param>
public sealed record ExpectationResult(Expectation Expectation, ExpectationOutcome Outcome, string Reason)
{
    /// <summary>Whether it comes true.</summary>
    public bool IsMet => Outcome is ExpectationOutcome.Met;
}
