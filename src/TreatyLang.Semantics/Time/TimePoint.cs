namespace TreatyLang.Semantics;

/// <summary>A date as the text gives it, before the calendar is applied: a constant, or relative to an event.</summary>
public abstract record TimePoint;
