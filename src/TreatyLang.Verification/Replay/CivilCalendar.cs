using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>
/// The Gregorian calendar on plain day numbers (0 is 1 March of year 0). It is computed from scratch, so that a calendar
/// error of the checker shows as a disagreement between the two instead of being shared by them.
/// </summary>
internal static class CivilCalendar
{
    private const int DaysInEra = 146_097;

    public static int Day(DateOnly date) => Day(date.Year, date.Month, date.Day);

    /// <summary>The date of a day; days outside the years 1 to 9999 are given as the nearest date inside.</summary>
    public static DateOnly Date(int day)
    {
        var (year, month, dayOfMonth) = Civil(day);
        return year < 1 ? DateOnly.MinValue : year > 9999 ? DateOnly.MaxValue : new DateOnly(year, month, dayOfMonth);
    }

    public static int Year(int day) => Civil(day).Year;

    /// <summary>The day so many units later, or earlier for a negative count. Months and years keep the day of the month, cut to the month's last day.</summary>
    public static int Add(int day, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => Clamp(day + Math.DivRem(count, 24).Quotient),
        TimeUnit.Day => Clamp(day + count),
        TimeUnit.Week => Clamp(day + 7 * count),
        TimeUnit.Month => AddMonths(day, count),
        _ => AddMonths(day, 12 * count),
    };

    public static int MonthStart(int day, int monthsLater)
    {
        var (year, month, _) = Civil(day);
        return AddMonths(Day(year, month, 1), monthsLater);
    }

    private static int AddMonths(int day, long count)
    {
        var (year, month, dayOfMonth) = Civil(day);
        var months = Math.Clamp(12L * year + month - 1 + count, 0, 12L * 100_000);
        var newYear = (int)(months / 12);
        var newMonth = (int)(months % 12) + 1;
        var firstOfNext = newMonth == 12 ? Day(newYear + 1, 1, 1) : Day(newYear, newMonth + 1, 1);
        return Math.Min(Day(newYear, newMonth, 1) + dayOfMonth - 1, firstOfNext - 1);
    }

    // Years begin in March, so that the leap day is the last one and the month lengths before it repeat.
    private static int Day(int year, int month, int dayOfMonth)
    {
        var marchYear = month <= 2 ? year - 1 : year;
        var era = (int)Math.Floor(marchYear / 400.0);
        var yearOfEra = marchYear - era * 400;
        var dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + dayOfMonth - 1;
        return era * DaysInEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    }

    private static (int Year, int Month, int Day) Civil(int day)
    {
        var era = (int)Math.Floor((double)day / DaysInEra);
        var dayOfEra = day - era * DaysInEra;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var marchMonth = (5 * dayOfYear + 2) / 153;
        var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    }

    private static int Clamp(long day) => (int)Math.Clamp(day, -100L * DaysInEra, 100L * DaysInEra);
}
