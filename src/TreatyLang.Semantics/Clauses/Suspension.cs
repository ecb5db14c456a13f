namespace TreatyLang.Semantics;

/// <summary>Suspension of clauses towards the Party in breach (VCLT, Article 60).</summary>
public sealed record Suspension(ClauseReference Reference) : RemedyStep;
