using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>The dates of one history: where its time points, windows and periods lie.</summary>
internal sealed class ReplayCalendar
{
    private readonly IReadOnlyDictionary<string, DateOnly> _openDates;
    private readonly ConsentReplay _consents;
    private readonly int? _signature;
    private readonly int? _provisionalStart;
    private readonly ClauseReference? _provisionalScope;
    private readonly int? _opening;
    private readonly int? _ownEntry;
    private readonly IReadOnlyList<SurvivalClause> _survivals;

    public ReplayCalendar(BoundTreaty treaty, History history)
    {
        _openDates = history.OpenDates;
        _consents = new ConsentReplay(treaty, history);
        foreach (var fact in treaty.Clauses.OfType<SignatureFact>()) _signature ??= CivilCalendar.Day(fact.Date);
        foreach (var fact in treaty.Clauses.OfType<OpeningFact>()) _opening ??= CivilCalendar.Day(fact.Date);
        EntryIntoForce = CivilCalendar.Day(history.EntryIntoForce);
        Force = new DaySpan(EntryIntoForce, CivilCalendar.Day(history.LastDay));
        if (treaty.Clauses.OfType<ProvisionalApplicationClause>().FirstOrDefault() is { Window: { Start: { } start, End: null or EntryIntoForcePoint } window } clause
            && Day(start) is { } day && (window.StartIsExclusive ? day + 1 : day) is var first && first < EntryIntoForce)
        {
            (_provisionalStart, _provisionalScope) = (first, clause.Scope);
            Force = Force with { First = first };
        }
        // Nothing survives a treaty without end; a history that is cut before the end says nothing of the time after it.
        var end = LifeReplay.LastDay(treaty, this, treaty.Clauses.OfType<DurationClause>().FirstOrDefault());
        _survivals = end == Force.Last ? [.. treaty.Clauses.OfType<SurvivalClause>()] : [];
        var days = history.Holdings.Select(value => value.From).Concat(history.Acts.Select(act => act.Date)).Concat(history.Flows.SelectMany(flow => new[] { flow.First, flow.Last })).Select(CivilCalendar.Day);
        Whole = days.Aggregate(Force with { Last = LastBinding }, (span, day) => new DaySpan(Math.Min(span.First, day), Math.Max(span.Last, day)));
    }

    private ReplayCalendar(ReplayCalendar other, int entry, int last)
    {
        (_openDates, _consents, _signature, _opening) = (other._openDates, other._consents, other._signature, other._opening);
        (_provisionalStart, _provisionalScope, _survivals) = (other._provisionalStart, other._provisionalScope, []);
        (EntryIntoForce, Whole) = (other.EntryIntoForce, other.Whole);
        if (entry != EntryIntoForce) _ownEntry = entry;
        Force = new DaySpan(_ownEntry ?? other.Force.First, Math.Min(other.Force.Last, last));
    }

    /// <summary>The day of entry into force of the treaty.</summary>
    public int EntryIntoForce { get; }

    /// <summary>The days on which norms bind: those in force, and those of provisional application before.</summary>
    public DaySpan Force { get; private init; }

    /// <summary>The days on which the treaty is in force, where a clause that survives it binds on others too.</summary>
    public DaySpan InForce => new(EntryIntoForce, ForceEnd ?? Force.Last);

    private int? ForceEnd { get; init; }

    /// <summary>The calendar as it is for a clause: one that is not applied provisionally binds from entry into force, one that survives the treaty beyond its end.</summary>
    public ReplayCalendar For(NormClause norm)
    {
        var own = _provisionalScope is { } scope && !scope.Covers(norm.Address) ? new ReplayCalendar(this, EntryIntoForce, Force.Last) { Force = Force with { First = EntryIntoForce } } : this;
        var last = _survivals.Where(survival => survival.Surviving.Covers(norm.Address)).Select(LastOf).DefaultIfEmpty(Force.Last).Max();
        return last > Force.Last ? new ReplayCalendar(own, EntryIntoForce, Force.Last) { Force = own.Force with { Last = last }, ForceEnd = Force.Last } : own;
    }

    /// <summary>The last day on which anything binds: of force, or of what survives it.</summary>
    public int LastBinding => _survivals.Select(LastOf).Append(Force.Last).Max();

    private int LastOf(SurvivalClause survival) => Shift(Force.Last + 1, survival.Length, isBefore: false) - 1;

    /// <summary>The calendar as it is for one Party, or for several that are bound together.</summary>
    public ReplayCalendar For(IReadOnlyList<AgentSymbol> agents)
    {
        if (agents is not [var agent]) return this;
        var (entry, last) = _consents.LifeOf(agent, InForce);
        // What survives the treaty does not survive a withdrawal.
        var stays = last >= InForce.Last;
        return entry == EntryIntoForce && stays ? this : new ReplayCalendar(this, entry, stays ? Force.Last : last) { ForceEnd = ForceEnd };
    }

    /// <summary>Whether the treaty enters into force for the agent when a norm wants it to.</summary>
    public bool Joins(AgentSymbol agent, Joining? joining) =>
        joining is null || Day(joining.Point) is not { } day || _consents.LifeOf(agent, InForce).Entry > day == joining.IsAfter;

    /// <summary>All days that the history speaks of, in force or not.</summary>
    public DaySpan Whole { get; }

    /// <summary>The day of a point; null if it hangs on an event that never happens.</summary>
    public int? Day(TimePoint point) => point switch
    {
        DatePoint date => CivilCalendar.Day(date.Date),
        EntryIntoForcePoint => EntryIntoForce,
        BearerEntryPoint => _ownEntry ?? EntryIntoForce,
        ProvisionalApplicationPoint => _provisionalStart,
        OpeningPoint => _opening,
        FirstActPoint first => _consents.First(first.Act),
        SignaturePoint => _signature,
        OpenDatePoint { Condition: { } condition } when _consents.DayOf(condition) is { } met => met,
        OpenDatePoint open => _openDates.TryGetValue(open.Event, out var date) ? CivilCalendar.Day(date) : null,
        NamedDatePoint named => Day(named.Date.Point),
        PhaseBorderPoint border => Day(border.IsEnd ? border.Phase.End : border.Phase.Start),
        OffsetPoint offset => Day(offset.Anchor) is { } anchor ? Shift(anchor, offset.Distance, offset.IsBefore) : null,
        MonthStartPoint month => Day(month.Anchor) is { } anchor ? CivilCalendar.MonthStart(anchor, 1) : null,
        ChoicePoint choice => Choose(Day(choice.First), Day(choice.Second), choice.IsLater),
        _ => throw new NotSupportedException($"Time point {point.GetType().Name}."),
    };

    public static int Shift(int day, Duration distance, bool isBefore) => distance is { Unit: TimeUnit.BusinessDay, Days: { } days }
        ? BusinessCalendar.Move(day, isBefore ? -distance.Count : distance.Count, days)
        : CivilCalendar.Add(day, isBefore ? -(long)distance.Count : distance.Count, distance.Unit);

    /// <summary>The days of a window within <paramref name="limits"/>. One that starts with an event that never happens is empty; one that ends with such an event does not end.</summary>
    public DaySpan Days(Window window, DaySpan limits)
    {
        var first = limits.First;
        if (window.Start is { } start)
        {
            if (Day(start) is not { } day) return DaySpan.Empty;
            first = window.StartIsExclusive ? day + 1 : day;
        }
        return new DaySpan(first, End(window) ?? limits.Last).Cut(limits);
    }

    /// <summary>The last day of a window, or null if it has none.</summary>
    public int? End(Window window) =>
        window.End is { } end && Day(end) is { } day ? (window.EndIsExclusive ? day - 1 : day) : null;

    /// <summary>The periods that share a day with <paramref name="limits"/>, uncut, in order.</summary>
    public IEnumerable<DaySpan> Periods(Recurrence recurrence, DaySpan limits) => recurrence switch
    {
        CalendarYears => Successive(January(CivilCalendar.Year(limits.First)), new Duration(1, TimeUnit.Year), 0, limits),
        CalendarMonths => Successive(CivilCalendar.MonthStart(limits.First, 0), new Duration(1, TimeUnit.Month), 0, limits),
        YearsOfForce => Successive(EntryIntoForce, new Duration(1, TimeUnit.Year), 0, limits),
        NamedPeriods named => Successive(Day(named.Period.First), named.Period.Length, 0, limits),
        EveryDuration every => Successive(every.Start is null ? EntryIntoForce : Day(every.Start), every.Length, 1, limits),
        YearlyDate yearly => EndingOn(year => InYear(CivilCalendar.Year(limits.First) + year, yearly), limits),
        FirstThenEvery then when Day(then.First) is { } due => EndingOn(times => CivilCalendar.Add(due, (long)times * then.Length.Count, then.Length.Unit), limits),
        FirstThenEvery => [],
        _ => throw new NotSupportedException($"Recurrence {recurrence.GetType().Name}."),
    };

    // With a delay of a day the n-th period ends on an anniversary; the first one still begins on the first day.
    private static IEnumerable<DaySpan> Successive(int? anchor, Duration length, int delay, DaySpan limits)
    {
        if (anchor is not { } first || CivilCalendar.Add(first, length.Count, length.Unit) <= first) yield break;
        for (var n = 0L; ; n++)
        {
            var start = CivilCalendar.Add(first, n * length.Count, length.Unit) + (n == 0 ? 0 : delay);
            if (start > limits.Last) yield break;
            var last = CivilCalendar.Add(first, (n + 1) * length.Count, length.Unit) - 1 + delay;
            if (last >= limits.First) yield return new DaySpan(start, last);
        }
    }

    /// <summary>The last day for what follows a period that ends on a day.</summary>
    public static int Deadline(AfterEachPeriod timing, int lastDay) =>
        timing.LatestInNextYear is { } date ? InYear(CivilCalendar.Year(lastDay) + 1, date) : Shift(lastDay, timing.Latest, isBefore: false);

    private static IEnumerable<DaySpan> EndingOn(Func<int, int> dueDate, DaySpan limits)
    {
        var begin = limits.First;
        for (var n = 0; begin <= limits.Last; n++)
        {
            var due = dueDate(n);
            if (due < begin) continue;
            yield return new DaySpan(begin, due);
            begin = due + 1;
        }
    }

    private static int InYear(int year, YearlyDate date)
    {
        var firstOfMonth = CivilCalendar.Day(new DateOnly(Math.Clamp(year, 1, 9999), date.Month, 1));
        return Math.Min(firstOfMonth + date.Day - 1, CivilCalendar.MonthStart(firstOfMonth, 1) - 1);
    }

    private static int January(int year) => CivilCalendar.Day(new DateOnly(Math.Clamp(year, 1, 9999), 1, 1));

    // What never happens is later than everything.
    private static int? Choose(int? first, int? second, bool isLater) =>
        first is { } one && second is { } other ? (isLater ? Math.Max(one, other) : Math.Min(one, other))
        : isLater ? null
        : first ?? second;
}
