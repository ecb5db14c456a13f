using System.Globalization;
using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints points, windows and timings shortly: S is entry into force, E the last day of force.</summary>
public static class TimePrinter
{
    /// <summary>A point.</summary>
    public static string Print(TimePoint? point) => point switch
    {
        null => "",
        DatePoint date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EntryIntoForcePoint => "S",
        OpeningPoint => "opening",
        BearerEntryPoint => "own S",
        ProvisionalApplicationPoint => "provisional application",
        FirstActPoint first => $"first {first.Act}",
        SignaturePoint => "signature",
        OpenDatePoint open => $"<{open.Event}>{LifePrinter.Print(open.Condition)}",
        NamedDatePoint named => named.Date.Name,
        PhaseBorderPoint border => $"{(border.IsEnd ? "end" : "start")} of {border.Phase}",
        MonthStartPoint month => $"month after {Print(month.Anchor)}",
        OffsetPoint offset => $"{Print(offset.Anchor)}{(offset.IsBefore ? "-" : "+")}{Print(offset.Distance)}",
        ChoicePoint choice => $"{(choice.IsLater ? "later" : "earlier")}({Print(choice.First)}, {Print(choice.Second)})",
        _ => throw new InvalidOperationException($"No words for {point.GetType().Name}."),
    };

    /// <summary>A duration.</summary>
    public static string Print(Duration? duration) => duration is null ? "" : $"{duration.Count} {duration.Unit}";

    /// <summary>A window, with a round bracket where a day is left out.</summary>
    public static string Print(Window window) =>
        $"{(window.StartIsExclusive ? "(" : "[")}{Print(window.Start)} … {Print(window.End)}{(window.EndIsExclusive ? ")" : "]")}{(window.IsSingleDay ? " one day" : "")}";

    /// <summary>Periods.</summary>
    public static string Print(Recurrence periods) => periods switch
    {
        CalendarYears => "each calendar year",
        CalendarMonths => "each calendar month",
        YearsOfForce => "each year of force",
        YearlyDate yearly => string.Create(CultureInfo.InvariantCulture, $"each year on {yearly.Month:00}-{yearly.Day:00}"),
        FirstThenEvery then => $"{Print(then.First)}, then every {Print(then.Length)}",
        NamedPeriods named => $"each {named.Period}",
        EveryDuration every => $"every {Print(every.Length)}{(every.Start is null ? "" : $" from {Print(every.Start)}")}",
        _ => throw new InvalidOperationException($"No words for {periods.GetType().Name}."),
    };

    /// <summary>A timing.</summary>
    public static string Print(ActTiming timing) => timing switch
    {
        InWindow window => Print(window.Window),
        InEachPeriod each => $"{Print(each.Periods)} {Print(each.Range)}",
        AfterEachPeriod { LatestInNextYear: { } date } after => $"{Print(date)} after {Print(after.Periods)} {Print(after.Range)}",
        AfterEachPeriod after => $"{Print(after.Latest)} after {Print(after.Periods)} {Print(after.Range)}",
        BeforeEachPeriod before => $"{Print(before.Earliest)}..{Print(before.Latest)} before {Print(before.Periods)} {Print(before.Range)}",
        RelativeToEach each =>
            $"{Print(each.Earliest)}..{Print(each.Latest)} {(each.IsBefore ? "before" : "after")} each {each.Trigger} as {each.Role}{(each.By.IsEmpty ? "" : $" by {string.Join(',', each.By)}")} {Print(each.Range)}",
        _ => throw new InvalidOperationException($"No words for {timing.GetType().Name}."),
    };
}
