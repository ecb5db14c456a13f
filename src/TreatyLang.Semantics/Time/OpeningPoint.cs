namespace TreatyLang.Semantics;

/// <summary>The day on which the treaty was opened for signature.</summary>
public sealed record OpeningPoint : TimePoint;
