namespace TreatyLang.Semantics;

/// <summary>A share of the votes.</summary>
/// <param name="Share">The share.</param>
/// <param name="IsExceeded">Whether there must be more than that share (a simple majority); otherwise the share is enough.</param>
/// <param name="OfVotesCast">Whether it is a share of the votes cast (<c>present and voting</c>) and not of all members.</param>
public sealed record Majority(Rational Share, bool IsExceeded, bool OfVotesCast) : DecisionRule;
