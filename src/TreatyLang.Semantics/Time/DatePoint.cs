namespace TreatyLang.Semantics;

/// <summary>A calendar date.</summary>
/// <param name="Date">The day.</param>
public sealed record DatePoint(DateOnly Date) : TimePoint;
