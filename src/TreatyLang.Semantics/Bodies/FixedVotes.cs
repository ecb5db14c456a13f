namespace TreatyLang.Semantics;

/// <summary>A number of votes: <c>5 of 8 votes</c>.</summary>
/// <param name="Needed">How many are needed.</param>
/// <param name="Total">How many there are.</param>
public sealed record FixedVotes(int Needed, int Total) : DecisionRule;
