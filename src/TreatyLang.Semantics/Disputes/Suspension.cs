namespace TreatyLang.Semantics;

/// <summary>Suspension of clauses between the Party that suspends and the Party in breach (VCLT, Article 60).</summary>
public sealed record Suspension(ClauseReference Reference) : RemedyStep;
