namespace TreatyLang.Verification.Replay;

/// <summary>Successive days, both ends included; empty if the last lies before the first.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    public static DaySpan Empty { get; } = new(0, -1);

    /// <summary>The days from one on, without an end.</summary>
    public static DaySpan From(int first) => new(first, int.MaxValue);

    public bool IsEmpty => Last < First;

    public bool Contains(int day) => First <= day && day <= Last;

    public bool Contains(DaySpan other) => First <= other.First && other.Last <= Last;

    public DaySpan Cut(DaySpan other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));
}
