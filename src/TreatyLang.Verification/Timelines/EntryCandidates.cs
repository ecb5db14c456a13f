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
    public static ImmutableArray<Timeline> Of(LifeClauses clauses, TimelineBuilder builder)
    {
        if (builder.FixedEntry is { } entry) return [builder.Build(entry, ImmutableDictionary<string, int>.Empty)];
        var candidates = ImmutableArray.CreateBuilder<Timeline>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var points = clauses.All.SelectMany(ClauseTimes.Points).ToList();
        foreach (var day in Days(clauses, points))
        {
            if (candidates.Count == MaxCandidates) break;
            var timeline = Enter(clauses, builder, day);
            if (timeline is not null && seen.Add(Order(timeline, points))) candidates.Add(timeline);
        }
        return candidates.Count > 0 ? candidates.DrainToImmutable() : [builder.Build(ReferenceDay, ImmutableDictionary<string, int>.Empty)];
    }

    private static Timeline? Enter(LifeClauses clauses, TimelineBuilder builder, int day)
    {
        var events = ImmutableDictionary<string, int>.Empty;
        if (clauses.EntryClause is not { } clause) return builder.Build(day, events);
        foreach (var part in ClauseTimes.Parts(clause.Date))
            if (part is OpenDatePoint open) events = events.SetItem(open.Event, day);
        var probe = builder.Build(day, events);
        var entry = probe.ResolveWithoutEntry(clause.Date) ?? day;
        return clause.Earliest is { } bound && probe.ResolveWithoutEntry(bound) is { } earliest && entry < earliest
            ? null : builder.Build(entry, events);
    }

    private static SortedSet<int> Days(LifeClauses clauses, List<TimePoint> points)
    {
        var dates = new SortedSet<int>();
        var distances = new HashSet<Duration>();
        foreach (var part in points.SelectMany(ClauseTimes.Parts))
        {
            if (part is DatePoint date) dates.Add(date.Date.DayNumber);
            if (part is OffsetPoint offset) distances.Add(offset.Distance);
        }
        if (clauses.Duration is { For: { } length }) distances.Add(length);
        if (dates.Count == 0) return [clauses.Signature?.Date.DayNumber ?? ReferenceDay];

        var days = new SortedSet<int>();
        foreach (var date in dates)
        {
            Add(days, date);
            foreach (var distance in distances) Add(days, CalendarArithmetic.Add(date, distance, -1));
        }
        var signed = clauses.Signature?.Date.DayNumber ?? 0;
        days.Add(Math.Max(0, days.Min - 366));
        days.Add(CalendarArithmetic.Add(dates.Max, new(4, TimeUnit.Year)));
        days.Add(signed);
        days.RemoveWhere(day => day < signed || day <= 0);
        return days;
    }

    private static void Add(SortedSet<int> days, int day)
    {
        for (var near = day - 1; near <= day + 1; near++) days.Add(Math.Clamp(near, 0, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>How the resolved points stand to each other: equal texts mean that no window differs in kind.</summary>
    private static string Order(Timeline timeline, List<TimePoint> points)
    {
        var days = points.Select(point => timeline.Resolve(point) ?? -1).Append(timeline.Start).Append(timeline.End).ToList();
        var ranks = days.Distinct().Order().Select((day, rank) => (day, rank)).ToDictionary(pair => pair.day, pair => pair.rank);
        return string.Join(',', days.Select(day => ranks[day]));
    }
}
