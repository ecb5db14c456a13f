namespace TreatyLang.Verification.Timelines;

/// <summary>Consecutive days, both ends included, as day numbers of the proleptic Gregorian calendar.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public bool IsEmpty => Last < First;

    public int Length => IsEmpty ? 0 : Last - First + 1;

    public DateOnly FirstDate => DateOnly.FromDayNumber(First);

    public DateOnly LastDate => DateOnly.FromDayNumber(Last);

    public bool Contains(int day) => First <= day && day <= Last;

    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    public DayRange Intersect(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>The days that are left when the other range is taken out: none, one or two ranges.</summary>
    public IEnumerable<DayRange> Except(DayRange other)
    {
        var common = Intersect(other);
        if (common.IsEmpty)
        {
            if (!IsEmpty) yield return this;
            yield break;
        }
        if (First < common.First) yield return this with { Last = common.First - 1 };
        if (common.Last < Last) yield return this with { First = common.Last + 1 };
    }
}
