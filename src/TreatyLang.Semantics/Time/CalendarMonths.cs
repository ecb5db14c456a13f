namespace TreatyLang.Semantics;

/// <summary>Each calendar month, cut to the life of the treaty.</summary>
public sealed record CalendarMonths : Recurrence;
