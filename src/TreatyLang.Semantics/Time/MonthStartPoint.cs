namespace TreatyLang.Semantics;

/// <summary>The first day of the month after the month of another point.</summary>
/// <param name="Anchor">The point.</param>
public sealed record MonthStartPoint(TimePoint Anchor) : TimePoint;
