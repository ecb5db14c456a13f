namespace TreatyLang.Semantics;

/// <summary>The day of signature.</summary>
public sealed record SignaturePoint : TimePoint;
