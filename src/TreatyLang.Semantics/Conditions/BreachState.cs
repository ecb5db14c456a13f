namespace TreatyLang.Semantics;

/// <summary><c>a Party is in breach of Article II</c>; <c>complies with</c> is its negation.</summary>
/// <param name="Who">Who is in breach.</param>
/// <param name="Breached">Of which clauses.</param>
public sealed record BreachState(StateSubject Who, ClauseReference Breached) : State;
