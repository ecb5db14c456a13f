namespace TreatyLang.Semantics;

/// <summary>The last day of force.</summary>
public sealed record ExpiryPoint : TimePoint;
