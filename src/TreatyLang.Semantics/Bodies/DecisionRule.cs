namespace TreatyLang.Semantics;

/// <summary>The votes that a decision needs.</summary>
public abstract record DecisionRule;
