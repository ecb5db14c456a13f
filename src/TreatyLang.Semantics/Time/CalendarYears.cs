namespace TreatyLang.Semantics;

/// <summary>Each calendar year, 1 January to 31 December, cut to the life of the treaty.</summary>
public sealed record CalendarYears : Recurrence;
