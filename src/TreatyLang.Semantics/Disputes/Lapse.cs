namespace TreatyLang.Semantics;

/// <summary>The dispute ends.</summary>
public sealed record Lapse : RemedyStep;
