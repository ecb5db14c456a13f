namespace TreatyLang.Semantics;

/// <summary>Evaluates points that depend on no event, so that impossible ones are found while the text is read.</summary>
internal static class ConstantDate
{
    /// <summary>The day of a point; null if it depends on an event or lies beyond the years 1 to 9999.</summary>
    public static DateOnly? Of(TimePoint? point) => Evaluate(point, out _);

    /// <summary>False if a constant point lies beyond the years 1 to 9999.</summary>
    public static bool IsWithinCalendar(TimePoint point)
    {
        Evaluate(point, out var isBeyond);
        return !isBeyond;
    }

    private static DateOnly? Evaluate(TimePoint? point, out bool isBeyond)
    {
        isBeyond = false;
        switch (point)
        {
            case DatePoint date: return date.Date;
            case NamedDatePoint named: return Evaluate(named.Date.Point, out isBeyond);
            case PhaseBorderPoint border: return Evaluate(border.IsEnd ? border.Phase.End : border.Phase.Start, out isBeyond);
            case MonthStartPoint month when Evaluate(month.Anchor, out isBeyond) is { } anchor:
                isBeyond = anchor is { Year: 9999, Month: 12 };
                return isBeyond ? null : new DateOnly(anchor.Year, anchor.Month, 1).AddMonths(1);
            // Which days count is looked up later.
            case OffsetPoint { Distance.Unit: TimeUnit.BusinessDay }: return null;
            case OffsetPoint offset when Evaluate(offset.Anchor, out isBeyond) is { } anchor:
                return Shift(anchor, offset.Distance, offset.IsBefore, out isBeyond);
            default: return null;
        }
    }

    private static DateOnly? Shift(DateOnly anchor, Duration distance, bool isBefore, out bool isBeyond)
    {
        var count = isBefore ? -distance.Count : distance.Count;
        var months = distance.Unit switch { TimeUnit.Month => count, TimeUnit.Year => count * 12, _ => 0 };
        var days = distance.Unit switch { TimeUnit.Day => (long)count, TimeUnit.Week => count * 7L, _ => 0 };
        var month = (anchor.Year * 12) + anchor.Month - 1 + months;
        isBeyond = month is < 12 or >= 120_000
            || anchor.DayNumber + days < DateOnly.MinValue.DayNumber
            || anchor.DayNumber + days > DateOnly.MaxValue.DayNumber;
        return isBeyond ? null : anchor.AddMonths(months).AddDays((int)days);
    }
}
