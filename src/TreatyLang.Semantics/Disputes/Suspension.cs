namespace TreatyLang.Semantics;

/// <summary>Suspension of clauses between the Party that suspends and the Party in breach (VCLT, Article 60).</summary>
/// <param name="Reference">The clauses.</param>
/// <param name="IsPartial">Whether a part of them may be suspended as well (<c>in whole or in part</c>).</param>
/// <param name="UpTo">How long at most, or null.</param>
public sealed record Suspension(ClauseReference Reference, bool IsPartial = false, Duration? UpTo = null) : RemedyStep;
