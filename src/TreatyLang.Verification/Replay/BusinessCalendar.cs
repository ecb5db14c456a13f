using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Counts in days of a kind that the text defines.</summary>
internal static class BusinessCalendar
{
    // 1 March of year 0, the day 0 of the civil calendar, was a Wednesday.
    private const int WeekdayOfDayZero = 3;

    /// <summary>The n-th such day after a day, or before it for a negative number; the day itself for zero.</summary>
    public static int Move(int day, int count, BusinessDaySymbol days)
    {
        while (count != 0)
        {
            day += Math.Sign(count);
            if (!IsOff(day, days)) count -= Math.Sign(count);
        }
        return day;
    }

    private static bool IsOff(int day, BusinessDaySymbol days)
    {
        var weekday = (DayOfWeek)(((day + WeekdayOfDayZero) % 7 + 7) % 7);
        if (days.WeekdaysOff.Contains(weekday)) return true;
        var date = CivilCalendar.Date(day);
        var isLast = CivilCalendar.MonthStart(day, 1) == day + 1;
        return days.DaysOff.Contains(date) || days.DatesOff.Any(off => off.Month == date.Month && (off.Day == date.Day || (isLast && off.Day > date.Day)));
    }
}
