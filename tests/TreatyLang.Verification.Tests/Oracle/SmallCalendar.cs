using System.Globalization;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>The oracle's calendar. It finds a date months away by walking there month by month.</summary>
internal static class SmallCalendar
{
    public static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    public static DateOnly Date(int day) => DateOnly.FromDayNumber(day);

    public static string Words(int day) => Date(day).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static int MonthsAfter(int day, int months)
    {
        var (year, month, _) = Date(day);
        for (var step = 0; step < months; step++) (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        return Day(year, month, Math.Min(Date(day).Day, DateTime.DaysInMonth(year, month)));
    }
}
