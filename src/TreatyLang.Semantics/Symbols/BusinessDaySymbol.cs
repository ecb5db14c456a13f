using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A kind of day in which durations can be counted: every day but some days of the week and some dates.</summary>
public sealed class BusinessDaySymbol(
    string name, string plural, ImmutableArray<DayOfWeek> weekdaysOff, ImmutableArray<YearlyDate> datesOff, ImmutableArray<DateOnly> daysOff, Location location)
    : TermSymbol(name, plural, location)
{
    /// <summary>The days of the week that do not count.</summary>
    public ImmutableArray<DayOfWeek> WeekdaysOff { get; } = weekdaysOff;

    /// <summary>The dates that do not count in any year.</summary>
    public ImmutableArray<YearlyDate> DatesOff { get; } = datesOff;

    /// <summary>Single days that do not count.</summary>
    public ImmutableArray<DateOnly> DaysOff { get; } = daysOff;
}
