namespace TreatyLang.Semantics;

/// <summary>A defined date.</summary>
/// <param name="Date">The term.</param>
public sealed record NamedDatePoint(DateSymbol Date) : TimePoint;
