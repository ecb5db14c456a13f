namespace TreatyLang.Semantics;

/// <summary>After each of the successive periods: from the day after its end to <see cref="Latest"/> after its end.</summary>
/// <param name="Periods">The periods.</param>
/// <param name="Latest">The deadline, counted from the last day of the period.</param>
/// <param name="Range">The window in which the clause applies at all.</param>
public sealed record AfterEachPeriod(Recurrence Periods, Duration Latest, Window Range) : ActTiming
{
    /// <summary>A date of the year after that in which the period ends, which is the deadline instead of <see cref="Latest"/>, or null.</summary>
    public YearlyDate? LatestInNextYear { get; init; }
}
