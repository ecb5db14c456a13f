namespace TreatyLang.Semantics;

/// <summary>On which days a clause applies beside its window, as far as that hangs on what the Parties hold and do.</summary>
/// <param name="Word">The word that ties the clause to the state.</param>
/// <param name="State">The state.</param>
public sealed record Condition(ConditionWord Word, State State);
