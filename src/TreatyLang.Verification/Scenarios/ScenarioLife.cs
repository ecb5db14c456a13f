using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>When the treaty of a scenario is in force.</summary>
/// <param name="Entry">The day of entry into force.</param>
/// <param name="Last">The last day of force; of a treaty without end the latest day that the scenario names.</param>
/// <param name="OpenDates">The days of the events that entry into force waits for.</param>
internal sealed record ScenarioLife(DateOnly Entry, DateOnly Last, ImmutableDictionary<string, DateOnly> OpenDates)
{
    /// <summary>The life, or null if nothing says when the treaty entered into force.</summary>
    /// <param name="treaty">The treaty with the facts that hold in the scenario.</param>
    /// <param name="scenario">The scenario.</param>
    public static ScenarioLife? Of(BoundTreaty treaty, Scenario scenario)
    {
        var clause = treaty.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault();
        var fact = treaty.Clauses.OfType<EntryIntoForceFact>().FirstOrDefault();
        if ((fact?.Date ?? Fixed(treaty, clause)) is not { } entry) return null;
        var calendar = Calendar(treaty, entry);
        var last = LifeReplay.LastDay(treaty, calendar, treaty.Clauses.OfType<DurationClause>().FirstOrDefault());
        var end = last is { } day ? CivilCalendar.Date(day) : ScenarioDates.Of(treaty, scenario).Append(entry).Max();
        return new(entry, end < entry ? entry : end, OpenDatesOf(clause, entry));
    }

    private static DateOnly? Fixed(BoundTreaty treaty, EntryIntoForceClause? clause) =>
        clause is not null && Calendar(treaty, DateOnly.MinValue) is var calendar && calendar.Day(clause.Date) is { } day
            ? CivilCalendar.Date(Math.Max(day, clause.Earliest is { } earliest ? calendar.Day(earliest) ?? day : day))
            : null;

    private static ReplayCalendar Calendar(BoundTreaty treaty, DateOnly entry) =>
        new(treaty, new History { EntryIntoForce = entry, LastDay = entry, Holdings = [], Acts = [] });

    private static ImmutableDictionary<string, DateOnly> OpenDatesOf(EntryIntoForceClause? clause, DateOnly entry) => clause?.Date switch
    {
        OpenDatePoint open => ImmutableDictionary<string, DateOnly>.Empty.Add(open.Event, entry),
        OffsetPoint { IsBefore: false, Anchor: OpenDatePoint open } offset => ImmutableDictionary<string, DateOnly>.Empty
            .Add(open.Event, CivilCalendar.Date(ReplayCalendar.Shift(CivilCalendar.Day(entry), offset.Distance, isBefore: true))),
        _ => ImmutableDictionary<string, DateOnly>.Empty,
    };
}
