namespace TreatyLang.Semantics;

/// <summary>Termination of the treaty, the last resort.</summary>
public sealed record Termination : RemedyStep;
