namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty enters into force for the Party that the clause binds (VCLT, Article 24(3)).</summary>
public sealed record BearerEntryPoint : TimePoint;
