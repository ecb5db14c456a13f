namespace TreatyLang.Semantics;

/// <summary>Each successive period of a duration: <c>every 6 months [from T]</c>. The n-th period runs from the day after Start + (n−1)·Length (the first from Start itself) to Start + n·Length, which is the n-th due date.</summary>
/// <param name="Length">The length.</param>
/// <param name="Start">Where counting starts, or null: entry into force.</param>
public sealed record EveryDuration(Duration Length, TimePoint? Start) : Recurrence;
