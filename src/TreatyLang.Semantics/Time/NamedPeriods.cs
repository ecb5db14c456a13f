namespace TreatyLang.Semantics;

/// <summary>Each period of a defined recurring period.</summary>
/// <param name="Period">The term.</param>
public sealed record NamedPeriods(RecurringPeriodSymbol Period) : Recurrence;
