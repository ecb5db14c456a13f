namespace TreatyLang.Semantics;

/// <summary>A first due date and one after each further length of time: <c>no later than 1 year after entry into force and thereafter every 2 years</c>. A period runs from the day after one due date to the next; the first begins with the range of the clause.</summary>
/// <param name="First">The first due date.</param>
/// <param name="Length">How long after it the second is, and so on, always counted from the first.</param>
public sealed record FirstThenEvery(TimePoint First, Duration Length) : Recurrence;
