using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>Works out the life of a treaty from its clauses and facts.</summary>
/// <param name="clauses">The clauses on its life.</param>
/// <param name="readLastDayOtherwise">Whether "until D" leaves D out and "for n years" takes the anniversary in, where the text leaves that open.</param>
internal sealed class TimelineBuilder(LifeClauses clauses, bool readLastDayOtherwise = false)
{
    // A treaty without end is looked at over two common cycles of its recurrences, but never over more than this.
    private const int MaxCycleMonths = 120;

    /// <summary>The day of entry into force that clauses and facts fix, or null if they leave it open.</summary>
    public int? FixedEntry => clauses.EntryFact?.Date.DayNumber
        ?? (clauses.EntryClause is { } entry ? Anchor(0, ImmutableDictionary<string, int>.Empty).ResolveWithoutEntry(entry.Date) : null);

    /// <summary>The timeline for a day of entry into force.</summary>
    public Timeline Build(int entry, ImmutableDictionary<string, int> openDates)
    {
        var timeline = Anchor(entry, openDates) with { HistoryStart = HistoryStart(entry) };
        return LastDay(timeline) is { } last
            ? timeline with { End = last, IsEndless = false }
            : timeline with { End = Horizon(timeline) };
    }

    /// <summary>What is wrong with the facts on the life, or null.</summary>
    public LifeClash? Clash(Timeline timeline)
    {
        var entry = DateOnly.FromDayNumber(timeline.Start);
        if (clauses is { EntryFact: { } fact, EntryClause: { } clause })
        {
            if (timeline.ResolveWithoutEntry(clause.Date) is { } due && due != timeline.Start)
                return new([clause, fact], $"The Treaty cannot have entered into force on {Wording.Date(entry)}, because {Wording.Address(clause)} lets it enter into force on {Wording.Date(due)}.", entry);
            if (clause.Earliest is { } bound && timeline.ResolveWithoutEntry(bound) is { } earliest && timeline.Start < earliest)
                return new([clause, fact], $"The Treaty cannot have entered into force on {Wording.Date(entry)}, because {Wording.Address(clause)} does not let it do so before {Wording.Date(earliest)}.", entry);
        }
        if (clauses.Extension is { } extension && OriginalLastDay(timeline) is { } original && timeline.End > Lengthen(original, extension.UpTo))
            return new(
                [extension, .. clauses.ExtensionFacts],
                $"The Treaty cannot have been extended until {Wording.Date(timeline.End)}, because {Wording.Address(extension)} allows no extension beyond {Wording.Date(Lengthen(original, extension.UpTo))}.",
                DateOnly.FromDayNumber(timeline.End));
        return null;
    }

    private Timeline Anchor(int entry, ImmutableDictionary<string, int> openDates) => new()
    {
        Start = entry,
        End = entry,
        IsEndless = true,
        HistoryStart = entry,
        Signature = clauses.Signature?.Date.DayNumber,
        OpenDates = openDates,
    };

    private int HistoryStart(int entry)
    {
        foreach (var clause in clauses.All)
        {
            var date = clause switch { HoldingFact fact => fact.Date, ActFact fact => fact.Date, _ => null };
            if (date is { } day) entry = Math.Min(entry, day.DayNumber);
        }
        return entry;
    }

    private int? OriginalLastDay(Timeline timeline)
    {
        if (clauses.Duration is not { } duration) return null;
        var otherwise = readLastDayOtherwise && duration.IsLastDayOpen ? 1 : 0;
        if (duration.Until is not null) return timeline.Resolve(duration.Until) - otherwise;
        return duration.For is { } length ? CalendarArithmetic.Add(timeline.Start, length) - 1 + otherwise : null;
    }

    private int? LastDay(Timeline timeline)
    {
        var last = OriginalLastDay(timeline);
        foreach (var fact in clauses.ExtensionFacts)
        {
            if (fact.Until is { } until) last = until.DayNumber;
            else if (fact.By is { } by && last is { } end) last = Lengthen(end, by);
        }
        return last;
    }

    private static int Lengthen(int lastDay, Duration by) => CalendarArithmetic.Add(Math.Min(lastDay + 1, DateOnly.MaxValue.DayNumber), by) - 1;

    private int Horizon(Timeline timeline)
    {
        var last = timeline.Start;
        var cycle = 12;
        foreach (var clause in clauses.All)
        {
            foreach (var point in ClauseTimes.Points(clause))
                if (timeline.Resolve(point) is { } day) last = Math.Max(last, day);
            if (ClauseTimes.RecurrenceOf(clause) is { } recurrence) cycle = CommonCycle(cycle, recurrence);
        }
        return CalendarArithmetic.Add(last, new(2 * cycle, TimeUnit.Month)) - 1;
    }

    private static int CommonCycle(int cycle, Recurrence recurrence)
    {
        var length = recurrence switch { EveryDuration every => every.Length, NamedPeriods named => named.Period.Length, _ => null };
        var months = length switch
        {
            { Unit: TimeUnit.Month } => length.Count,
            { Unit: TimeUnit.Year } => 12 * length.Count,
            _ => 1,
        };
        if (months <= 0 || months > MaxCycleMonths) return Math.Max(cycle, Math.Min(months, MaxCycleMonths));
        var divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(cycle, months);
        return Math.Min(cycle / divisor * months, MaxCycleMonths);
    }
}
