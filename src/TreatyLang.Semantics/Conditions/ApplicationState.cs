namespace TreatyLang.Semantics;

/// <summary><c>Article II applies</c>, <c>this Treaty is in force</c>: some clause that the reference covers applies on the day.</summary>
/// <param name="Applied">The clauses.</param>
public sealed record ApplicationState(ClauseReference Applied) : State;
