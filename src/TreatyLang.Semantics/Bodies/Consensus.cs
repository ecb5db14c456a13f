namespace TreatyLang.Semantics;

/// <summary>Nobody votes against.</summary>
public sealed record Consensus : DecisionRule;
