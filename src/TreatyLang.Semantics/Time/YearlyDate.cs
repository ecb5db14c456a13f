namespace TreatyLang.Semantics;

/// <summary>A date of each year: <c>by 31 March of each year</c>. A period runs from the day after one such date to the next; the first begins with the range of the clause. 29 February is the last day of February.</summary>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month, from 1.</param>
public sealed record YearlyDate(int Month, int Day) : Recurrence;
