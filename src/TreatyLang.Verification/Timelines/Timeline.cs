using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>The calendar of one treaty life: resolves points, windows and periods to days.</summary>
internal sealed record Timeline
{
    // Deeper chains of named dates than this can only be circular.
    private const int MaxDepth = 64;

    /// <summary>The day of entry into force.</summary>
    public required int Start { get; init; }

    /// <summary>The last day of force, or the horizon.</summary>
    public required int End { get; init; }

    /// <summary>Whether <see cref="End"/> is only the horizon of a treaty without end.</summary>
    public required bool IsEndless { get; init; }

    /// <summary>The first day of the history: entry into force or an earlier day of which a fact speaks.</summary>
    public required int HistoryStart { get; init; }

    /// <summary>The day of signature, if a fact gives it.</summary>
    public required int? Signature { get; init; }

    /// <summary>The days of the events that the text leaves open.</summary>
    public required ImmutableDictionary<string, int> OpenDates { get; init; }

    /// <summary>The Parties that are bound later or shorter than the others.</summary>
    public ImmutableDictionary<AgentSymbol, PartyLife> PartyLives { get; init; } = ImmutableDictionary<AgentSymbol, PartyLife>.Empty;

    /// <summary>The first day on which the treaty is applied provisionally, or null if it is not before it enters into force.</summary>
    public int? ProvisionalStart { get; init; }

    /// <summary>The same day, also for clauses that are not applied then.</summary>
    public int? ProvisionalDay { get; init; }

    /// <summary>The clauses that are applied provisionally, or null for all.</summary>
    public ClauseReference? ProvisionalScope { get; init; }

    /// <summary>The day on which the treaty was opened for signature, if a fact gives it.</summary>
    public int? Opening { get; init; }

    /// <summary>The days of acts that happen once for all that is known, or null for those that do not happen.</summary>
    public ImmutableDictionary<ActSymbol, int?> Milestones { get; init; } = ImmutableDictionary<ActSymbol, int?>.Empty;

    /// <summary>The day of entry into force for the Party whose times these are; null where they are those of the treaty.</summary>
    public int? OwnEntry { get; init; }

    /// <summary>The clauses that go on to bind after the last day of force.</summary>
    public ImmutableArray<SurvivalClause> Survivals { get; init; } = [];

    /// <summary>The last day of force of the treaty, where <see cref="End"/> is that of a clause that survives it.</summary>
    public int? ForceEnd { get; init; }

    /// <summary>A day beyond which nothing is looked at, or null.</summary>
    public int? Limit { get; init; }

    /// <summary>The days on which norms bind.</summary>
    public DayRange Life => new(OwnEntry ?? ProvisionalStart ?? Start, End);

    /// <summary>The times as they are for those who bear a norm: one Party, or several together, whose lives are those of the treaty.</summary>
    public Timeline For(IReadOnlyList<AgentSymbol> agents) =>
        agents is [var agent] && PartyLives.TryGetValue(agent, out var life)
            ? Bounded(life.Last) with { OwnEntry = life.Entry == Start ? null : life.Entry, PartyLives = PartyLives.Clear() }
            : this;

    // What survives the treaty does not survive a withdrawal.
    private Timeline Bounded(int last) => last >= (ForceEnd ?? End) ? this : this with { End = last, Survivals = [] };

    /// <summary>The times as they are for a clause, which is perhaps not applied provisionally, or survives the end of the treaty.</summary>
    public Timeline For(BoundClause clause)
    {
        var own = ProvisionalScope is { } scope && !scope.Covers(clause.Address) ? this with { ProvisionalStart = null, ProvisionalScope = null } : this;
        if (IsEndless || Survivals.IsEmpty || clause is not NormClause) return own;
        return Survivals.Where(survival => survival.Surviving.Covers(clause.Address)).Select(LastOf).DefaultIfEmpty(End).Max() is var last && last > End
            ? own with { End = last, ForceEnd = End, Survivals = [] } : own;
    }

    private int LastOf(SurvivalClause survival) => Math.Min(CalendarArithmetic.Add(End + 1, survival.Length) - 1, Limit ?? int.MaxValue);

    /// <summary>Whether the treaty enters into force for an agent when a norm wants it to.</summary>
    public bool Joins(AgentSymbol agent, Joining? joining)
    {
        if (joining is null) return true;
        var entry = PartyLives.TryGetValue(agent, out var life) ? life.Entry : OwnEntry ?? Start;
        return Resolve(joining.Point) is not { } day || entry > day == joining.IsAfter;
    }

    /// <summary>All days that are looked at, with those on which only what survives still binds.</summary>
    public DayRange History => new(HistoryStart, IsEndless ? End : Survivals.Select(LastOf).Append(End).Max());

    /// <summary>The day of a point, or null if nothing fixes it.</summary>
    public int? Resolve(TimePoint point) => Resolve(point, 0);

    /// <summary>The day of a point that does not depend on entry into force, or null.</summary>
    public int? ResolveWithoutEntry(TimePoint point) =>
        ClauseTimes.Parts(point).Any(part => part is EntryIntoForcePoint or BearerEntryPoint) ? null : Resolve(point);

    /// <summary>The days of a window before they are cut to the life, or null if nothing fixes them.</summary>
    public DayRange? Days(Window window) => Days(window, Life);

    /// <summary>The days of a window whose open sides reach to those of <paramref name="open"/>.</summary>
    public DayRange? Days(Window window, DayRange open)
    {
        var first = window.Start is null ? open.First : Resolve(window.Start);
        var last = window.End is null ? open.Last : Resolve(window.End);
        if (first is null || last is null) return null;
        if (window.Start is not null && window.StartIsExclusive) first++;
        if (window.End is not null && window.EndIsExclusive) last--;
        return new(first.Value, last.Value);
    }

    /// <summary>The days of a window within the life, or null if nothing fixes them.</summary>
    public DayRange? DaysInForce(Window window) => Days(window)?.Intersect(Life);

    /// <summary>The periods of a recurrence that have a day within the range, whole as they are; null if nothing fixes them.</summary>
    public IEnumerable<DayRange>? Periods(Recurrence recurrence, DayRange within) => recurrence switch
    {
        CalendarYears => FromGrid(new DateOnly(DateOnly.FromDayNumber(within.First).Year, 1, 1).DayNumber, new(12, TimeUnit.Month), 0, within),
        CalendarMonths => FromGrid(MonthStart(within.First), new(1, TimeUnit.Month), 0, within),
        YearsOfForce => FromGrid(Start, new(12, TimeUnit.Month), 0, within),
        NamedPeriods named => Resolve(named.Period.First) is { } first ? FromGrid(first, named.Period.Length, 0, within) : null,
        EveryDuration every => (every.Start is null ? Start : Resolve(every.Start)) is { } first ? FromGrid(first, every.Length, 1, within) : null,
        YearlyDate yearly => UpTo(Enumerable.Range(0, int.MaxValue).Select(index => DayIn(DateOnly.FromDayNumber(within.First).Year + index, yearly)), within),
        FirstThenEvery then => Resolve(then.First) is { } due ? UpTo(Enumerable.Range(0, int.MaxValue).Select(index => CalendarArithmetic.Add(due, then.Length, index)), within) : null,
        _ => null,
    };

    // The n-th period of "every n months from T" runs from the day after the due date before it; the first from T itself.
    private static IEnumerable<DayRange> FromGrid(int origin, Duration length, int shift, DayRange within)
    {
        for (var index = 0; ; index++)
        {
            var first = CalendarArithmetic.Add(origin, length, index) + (index == 0 ? 0 : shift);
            var last = CalendarArithmetic.Add(origin, length, index + 1) - 1 + shift;
            if (first > within.Last || last < first) yield break;
            if (last >= within.First) yield return new(first, last);
        }
    }

    /// <summary>The day by which something is due that follows a period.</summary>
    public static int Due(AfterEachPeriod timing, DayRange period) => timing.LatestInNextYear is { } date
        ? DayIn(DateOnly.FromDayNumber(period.Last).Year + 1, date)
        : CalendarArithmetic.Add(period.Last, timing.Latest);

    /// <summary>The day by which something is due that comes before a period.</summary>
    public static int Due(BeforeEachPeriod timing, DayRange period) => Back(period.First, timing.Earliest);

    /// <summary>The day that lies a distance before another one; that one itself without a distance.</summary>
    public static int Back(int day, Duration? distance) => distance is null ? day : CalendarArithmetic.Add(day, distance, -1);

    // Each period begins on the day after the due date before it; the first with the range.
    private static IEnumerable<DayRange> UpTo(IEnumerable<int> dueDates, DayRange within)
    {
        var first = within.First;
        foreach (var due in dueDates)
        {
            if (due < first) continue;
            yield return new(first, due);
            if (due >= within.Last) yield break;
            first = due + 1;
        }
    }

    private static int DayIn(int year, YearlyDate date)
    {
        if (year > 9999) return DateOnly.MaxValue.DayNumber;
        return new DateOnly(year, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month))).DayNumber;
    }

    private static int MonthStart(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }

    private int? Resolve(TimePoint point, int depth)
    {
        if (depth > MaxDepth) return null;
        return point switch
        {
            DatePoint date => date.Date.DayNumber,
            EntryIntoForcePoint => Start,
            BearerEntryPoint => OwnEntry ?? Start,
            ProvisionalApplicationPoint => ProvisionalDay,
            OpeningPoint => Opening,
            FirstActPoint first => Milestones.GetValueOrDefault(first.Act),
            SignaturePoint => Signature,
            OpenDatePoint open => OpenDates.TryGetValue(open.Event, out var day) ? day : null,
            NamedDatePoint named => Resolve(named.Date.Point, depth + 1),
            PhaseBorderPoint border => Resolve(border.IsEnd ? border.Phase.End : border.Phase.Start, depth + 1),
            OffsetPoint offset => Resolve(offset.Anchor, depth + 1) is { } anchor
                ? CalendarArithmetic.Add(anchor, offset.Distance, offset.IsBefore ? -1 : 1) : null,
            MonthStartPoint month => Resolve(month.Anchor, depth + 1) is { } anchor
                ? CalendarArithmetic.Add(MonthStart(anchor), new(1, TimeUnit.Month)) : null,
            ChoicePoint choice => (Resolve(choice.First, depth + 1), Resolve(choice.Second, depth + 1)) is ({ } first, { } second)
                ? choice.IsLater ? Math.Max(first, second) : Math.Min(first, second)
                : choice.IsLater ? null
                : IsNever(choice.First) ? Resolve(choice.Second, depth + 1)
                : IsNever(choice.Second) ? Resolve(choice.First, depth + 1)
                : null,
            _ => null,
        };
    }

    /// <summary>Whether a point hangs on an act that does not happen.</summary>
    private bool IsNever(TimePoint point) =>
        ClauseTimes.Parts(point).All(part => part is not ChoicePoint)
        && ClauseTimes.Parts(point).OfType<FirstActPoint>().Any(first => Milestones.TryGetValue(first.Act, out var day) && day is null);
}
