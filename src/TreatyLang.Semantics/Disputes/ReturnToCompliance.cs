namespace TreatyLang.Semantics;

/// <summary>The responding Party complies with certain clauses.</summary>
public sealed record ReturnToCompliance(ClauseReference Reference) : SuspensionEnd;
