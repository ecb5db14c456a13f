using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>
/// Distances between acts. Where any clause of a slice counts hours, times are hours; days and longer units compare days, so
/// that every hour of the day reached is within reach.
/// </summary>
internal static class Lag
{
    /// <summary>The earliest time that lies at least the distance after a time.</summary>
    public static ActPoint Earliest(ActPoint point, Duration? distance) => distance switch
    {
        null => point,
        { Unit: TimeUnit.Hour } => new(point.Hours + distance.Count),
        { Count: 0 } => ActPoint.AtStartOf(point.Day),
        _ => ActPoint.AtStartOf(CalendarArithmetic.Add(point.Day, distance)),
    };

    /// <summary>Whether a later time lies at least the distance after an earlier one.</summary>
    public static bool IsAtLeast(ActPoint from, ActPoint to, Duration? distance) => distance is null ? to.Hours >= from.Hours : to.Hours >= Earliest(from, distance).Hours;

    /// <summary>The last time that lies at most the distance after a time.</summary>
    public static ActPoint Last(ActPoint point, Duration distance) => distance.Unit is TimeUnit.Hour
        ? new(point.Hours + distance.Count)
        : new(CalendarArithmetic.Add(point.Day, distance) * 24L + 23);

    /// <summary>The last time that lies at least the distance before a time.</summary>
    public static ActPoint LastBefore(ActPoint point, Duration? distance) => distance switch
    {
        null => point,
        { Unit: TimeUnit.Hour } => new(point.Hours - distance.Count),
        _ => new(CalendarArithmetic.Add(point.Day, distance, -1) * 24L + 23),
    };

    /// <summary>Whether a later time lies at most the distance after an earlier one.</summary>
    public static bool IsAtMost(ActPoint from, ActPoint to, Duration? distance) => distance switch
    {
        null => true,
        { Unit: TimeUnit.Hour } => to.Hours <= from.Hours + distance.Count,
        _ => to.Day <= CalendarArithmetic.Add(from.Day, distance),
    };

    /// <summary>Whether a time lies at least the distance before another: distances before are counted back from the later time.</summary>
    public static bool IsAtLeastBefore(ActPoint act, ActPoint trigger, Duration? distance) => distance switch
    {
        null => act.Hours <= trigger.Hours,
        { Unit: TimeUnit.Hour } => act.Hours <= trigger.Hours - distance.Count,
        _ => act.Day <= CalendarArithmetic.Add(trigger.Day, distance, -1),
    };

    /// <summary>Whether a time lies at most the distance before another.</summary>
    public static bool IsAtMostBefore(ActPoint act, ActPoint trigger, Duration? distance) => distance switch
    {
        null => true,
        { Unit: TimeUnit.Hour } => act.Hours >= trigger.Hours - distance.Count,
        _ => act.Day >= CalendarArithmetic.Add(trigger.Day, distance, -1),
    };

    /// <summary>The earliest trigger that an act at this time precedes by at least the distance.</summary>
    public static ActPoint EarliestTrigger(ActPoint act, Duration? distance) => distance switch
    {
        null => act,
        { Unit: TimeUnit.Hour } => new(act.Hours + distance.Count),
        _ => ActPoint.AtStartOf(FirstDay(CalendarArithmetic.Add(act.Day, distance), day => CalendarArithmetic.Add(day, distance, -1) >= act.Day)),
    };

    /// <summary>The earliest act that precedes a trigger at this time by at most the distance.</summary>
    public static ActPoint EarliestBefore(ActPoint trigger, Duration distance) => distance.Unit is TimeUnit.Hour
        ? new(Math.Max(0, trigger.Hours - distance.Count))
        : ActPoint.AtStartOf(CalendarArithmetic.Add(trigger.Day, distance, -1));

    /// <summary>The earliest time that an act at this time follows by at most the distance.</summary>
    public static ActPoint EarliestFollowed(ActPoint act, Duration distance) => distance.Unit is TimeUnit.Hour
        ? new(Math.Max(0, act.Hours - distance.Count))
        : ActPoint.AtStartOf(CalendarArithmetic.FirstReaching(act.Day, distance));

    private static int FirstDay(int guess, Func<int, bool> holds)
    {
        var day = guess;
        while (day > 0 && holds(day - 1)) day--;
        while (day < DateOnly.MaxValue.DayNumber && !holds(day)) day++;
        return day;
    }
}
