namespace TreatyLang.Semantics;

/// <summary>In each of the successive periods; a period that is not wholly within the life and the range asks for nothing and permits nothing.</summary>
/// <param name="Periods">The periods.</param>
/// <param name="Range">The window in which the clause applies at all.</param>
public sealed record InEachPeriod(Recurrence Periods, Window Range) : ActTiming;
