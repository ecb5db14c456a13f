using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>
/// The timelines to look at: one where the day of entry into force is fixed; otherwise one for each order in which the
/// dates relative to it can fall between the calendar dates of the text, earliest first.
/// </summary>
internal static class EntryCandidates
{
    private const int MaxCandidates = 200;

    private static readonly int ReferenceDay = new DateOnly(2001, 1, 1).DayNumber;

    /// <summary>The candidates; more than one only if the day is open.</summary>
    /// <param name="clauses">The clauses on the life.</param>
    /// <param name="builder">Works out the life for a day of entry into force.</param>
    /// <param name="isComplete">Whether these are all orders; if not, what fails for each of them may not fail for all.</param>
    public static ImmutableArray<Timeline> Of(LifeClauses clauses, TimelineBuilder builder, out bool isComplete)
    {
        isComplete = true;
        if (builder.FixedEntry is { } entry) return [Enter(clauses, builder, entry)];
        var candidates = ImmutableArray.CreateBuilder<Timeline>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var points = clauses.All.SelectMany(ClauseTimes.Points).ToList();
        var isPeriodic = clauses.All.Any(clause => ClauseTimes.RecurrenceOf(clause) is CalendarYears or CalendarMonths or YearlyDate);
        var notices = clauses.All.Select(ClauseTimes.TimingOf).OfType<BeforeEachPeriod>().Select(timing => timing.Earliest).OfType<Duration>().Distinct().ToList();
        foreach (var day in Days(clauses, points, isPeriodic, notices))
        {
            var timeline = Enter(clauses, builder, day);
            if (!IsLateEnough(clauses, timeline) || !seen.Add(Order(timeline, points, isPeriodic, notices))) continue;
            isComplete = candidates.Count < MaxCandidates;
            if (!isComplete) break;
            candidates.Add(timeline);
        }
        return candidates.Count > 0 ? candidates.DrainToImmutable() : [builder.Build(ReferenceDay, ImmutableDictionary<string, int>.Empty)];
    }

    // What the entry into force waits for happens as long before it as the text says.
    private static Timeline Enter(LifeClauses clauses, TimelineBuilder builder, int day)
    {
        var events = ImmutableDictionary<string, int>.Empty;
        if (clauses.EntryClause is not { } clause) return builder.Build(day, events);
        switch (clause.Date)
        {
            case OpenDatePoint open:
                return builder.Build(day, events.SetItem(open.Event, day));
            case OffsetPoint { Anchor: OpenDatePoint open, IsBefore: false } offset:
                var happened = CalendarArithmetic.FirstReaching(day, offset.Distance);
                return builder.Build(day, CalendarArithmetic.Add(happened, offset.Distance) == day ? events.SetItem(open.Event, happened) : events);
            default:
                foreach (var part in ClauseTimes.Parts(clause.Date))
                    if (part is OpenDatePoint open) events = events.SetItem(open.Event, day);
                return builder.Build(builder.Build(day, events).ResolveWithoutEntry(clause.Date) ?? day, events);
        }
    }

    private static bool IsLateEnough(LifeClauses clauses, Timeline timeline) =>
        clauses.EntryClause?.Earliest is not { } bound || timeline.ResolveWithoutEntry(bound) is not { } earliest || timeline.Start >= earliest;

    private static SortedSet<int> Days(LifeClauses clauses, List<TimePoint> points, bool isPeriodic, List<Duration> notices)
    {
        var dates = new SortedSet<int>();
        var distances = new HashSet<Duration>();
        foreach (var part in points.SelectMany(ClauseTimes.Parts))
        {
            if (part is DatePoint date) dates.Add(date.Date.DayNumber);
            if (part is OffsetPoint offset) distances.Add(offset.Distance);
        }
        if (clauses.Duration is { For: { } length }) distances.Add(length);
        var signed = clauses.Signature?.Date.DayNumber ?? 0;
        if (dates.Count == 0) dates.Add(clauses.Signature is null ? ReferenceDay : signed);
        var days = new SortedSet<int>();
        foreach (var date in dates)
        {
            Add(days, date);
            foreach (var distance in distances) Add(days, CalendarArithmetic.Add(date, distance, -1));
        }
        days.Add(Math.Max(0, days.Min - 366));
        days.Add(CalendarArithmetic.Add(dates.Max, new(4, TimeUnit.Year)));
        if (clauses.Signature is not null) days.Add(signed);
        // Which periods are whole depends on where in a year and in a month the life begins.
        if (isPeriodic)
            for (var year = DateOnly.FromDayNumber(days.Min).Year; year <= DateOnly.FromDayNumber(days.Max).Year; year++)
                foreach (var day in new[] { new DateOnly(year, 1, 1), new DateOnly(year, 1, 2), new DateOnly(year, 7, 1), new DateOnly(year, 7, 2) })
                {
                    days.Add(day.DayNumber);
                    // Whether a notice before that day can still be given depends on it too.
                    if (day.Day == 1)
                        foreach (var notice in notices) Add(days, Timeline.Back(day.DayNumber, notice));
                }
        days.RemoveWhere(day => day < signed || day <= 0);
        return days;
    }

    private static void Add(SortedSet<int> days, int day)
    {
        for (var near = day - 1; near <= day + 1; near++) days.Add(Math.Clamp(near, 0, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>How the resolved points stand to each other: equal texts mean that no window differs in kind.</summary>
    private static string Order(Timeline timeline, List<TimePoint> points, bool isPeriodic, List<Duration> notices)
    {
        var days = points.Select(point => timeline.Resolve(point) ?? -1).Append(timeline.Start).Append(timeline.End);
        if (isPeriodic) days = days.Concat(Borders(timeline.Start)).Concat(Borders(timeline.End))
            .Concat(Borders(timeline.Start).SelectMany(border => notices.Select(notice => Timeline.Back(border + 1, notice))));
        var list = days.ToList();
        var ranks = list.Distinct().Order().Select((day, rank) => (day, rank)).ToDictionary(pair => pair.day, pair => pair.rank);
        return string.Join(',', list.Select(day => ranks[day]));
    }

    /// <summary>The first and the last day of the year and of the month of a day.</summary>
    private static IEnumerable<int> Borders(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        var month = new DateOnly(date.Year, date.Month, 1);
        return [new DateOnly(date.Year, 1, 1).DayNumber, new DateOnly(date.Year, 12, 31).DayNumber, month.DayNumber, month.DayNumber + DateTime.DaysInMonth(date.Year, date.Month) - 1];
    }
}
