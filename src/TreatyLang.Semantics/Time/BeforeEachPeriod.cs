namespace TreatyLang.Semantics;

/// <summary>Before the beginning of each of the successive periods: from the day after the act for the period before is due, or from <see cref="Latest"/> before it.</summary>
/// <param name="Periods">The periods.</param>
/// <param name="Earliest">The smallest distance, counted back from the first day of the period, or null for none: the deadline.</param>
/// <param name="Latest">The largest distance, or null for none.</param>
/// <param name="Range">The window in which the periods begin.</param>
public sealed record BeforeEachPeriod(Recurrence Periods, Duration? Earliest, Duration? Latest, Window Range) : ActTiming;
