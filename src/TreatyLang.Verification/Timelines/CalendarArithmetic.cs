using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>Calendar arithmetic on day numbers. What falls outside the years 1 to 9999 stays at their border.</summary>
internal static class CalendarArithmetic
{
    private static readonly int MaxDay = DateOnly.MaxValue.DayNumber;

    /// <summary>The day <paramref name="times"/> lengths after (or, if negative, before) a day, counted from that day so that month ends do not drift.</summary>
    public static int Add(int day, Duration length, int times = 1)
    {
        var count = (long)length.Count * times;
        return length.Unit switch
        {
            TimeUnit.BusinessDay => AddBusinessDays(day, count, length.Days),
            TimeUnit.Hour => Clamp(day + count / 24),
            TimeUnit.Day => Clamp(day + count),
            TimeUnit.Week => Clamp(day + 7 * count),
            TimeUnit.Month => AddMonths(day, count),
            _ => AddMonths(day, 12 * count),
        };
    }

    /// <summary>The first day from which the length leads to <paramref name="target"/> or later.</summary>
    public static int FirstReaching(int target, Duration length)
    {
        var day = Add(target, length, -1);
        while (day > 0 && Add(day - 1, length) >= target) day--;
        while (day < MaxDay && Add(day, length) < target) day++;
        return day;
    }

    private static int AddBusinessDays(int day, long count, BusinessDaySymbol? days)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0 && day + step >= 0 && day + step <= MaxDay;)
        {
            day += step;
            if (days is null || Counts(DateOnly.FromDayNumber(day), days)) left--;
        }
        return day;
    }

    private static bool Counts(DateOnly date, BusinessDaySymbol days) =>
        !days.WeekdaysOff.Contains(date.DayOfWeek) && !days.DaysOff.Contains(date)
        && !days.DatesOff.Any(off => off.Month == date.Month && Math.Min(off.Day, DateTime.DaysInMonth(date.Year, date.Month)) == date.Day);

    private static int Clamp(long day) => (int)Math.Clamp(day, 0, MaxDay);

    private static int AddMonths(int day, long months)
    {
        var date = DateOnly.FromDayNumber(day);
        var month = date.Year * 12L + date.Month - 1 + months;
        if (month < 12) return 0;
        return month >= 120_000 ? MaxDay : date.AddMonths((int)months).DayNumber;
    }
}
