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

    private readonly ImmutableDictionary<string, int> _known = clauses.Consents.Known();
    private readonly ImmutableDictionary<ActSymbol, int?> _milestones = Milestones.Of(clauses);

    /// <summary>The day of entry into force that clauses and facts fix, or null if they leave it open.</summary>
    public int? FixedEntry => clauses.EntryFact?.Date.DayNumber
        ?? Due(Anchor(0, ImmutableDictionary<string, int>.Empty));

    /// <summary>The timeline for a day of entry into force.</summary>
    public Timeline Build(int entry, ImmutableDictionary<string, int> openDates)
    {
        var timeline = Anchor(entry, openDates);
        var provisional = ProvisionalStart(timeline);
        timeline = timeline with { ProvisionalStart = provisional, ProvisionalDay = provisional, ProvisionalScope = clauses.ProvisionalApplication?.Scope };
        timeline = timeline with { HistoryStart = HistoryStart(timeline.Life.First) };
        timeline = LastDay(timeline) is { } last
            ? timeline with { End = last, IsEndless = false }
            : timeline with { End = Horizon(timeline) };
        timeline = timeline with { Survivals = [.. clauses.Treaty.Clauses.OfType<SurvivalClause>()] };
        return timeline with { PartyLives = PartyLives.Of(clauses.Treaty, clauses.Consents, timeline) };
    }

    // The later of the day that the text names and the first on which it lets the treaty enter into force.
    private int? Due(Timeline timeline)
    {
        if (clauses.EntryClause is not { } entry || timeline.ResolveWithoutEntry(entry.Date) is not { } due) return null;
        return entry.Earliest is { } bound ? timeline.ResolveWithoutEntry(bound) is { } earliest ? Math.Max(due, earliest) : null : due;
    }

    private int? ProvisionalStart(Timeline timeline) =>
        clauses.ProvisionalApplication is { Window: { Start: { } start, End: null or EntryIntoForcePoint } window }
        && timeline.Resolve(start) + (window.StartIsExclusive ? 1 : 0) is { } first && first < timeline.Start ? first : null;

    /// <summary>What is wrong with the facts on the life, or null.</summary>
    public LifeClash? Clash(Timeline timeline) => ClashOfEntry(timeline) ?? ClashOfExtension(timeline);

    private LifeClash? ClashOfEntry(Timeline timeline)
    {
        var entry = DateOnly.FromDayNumber(timeline.Start);
        if (clauses.EntryFacts.FirstOrDefault(other => other.Date != entry) is { } second && clauses.EntryFact is { } first)
            return new([first, second], $"The Treaty cannot have entered into force both on {Wording.Date(entry)} and on {Wording.Date(second.Date)}, as {Wording.Address(first)} and {Wording.Address(second)} say.", second.Date);
        if (clauses.Signature is { } signature)
        {
            if (clauses.Signatures.FirstOrDefault(other => other.Date != signature.Date) is { } again)
                return new([signature, again], $"The Treaty cannot have been signed both on {Wording.Date(signature.Date)} and on {Wording.Date(again.Date)}, as {Wording.Address(signature)} and {Wording.Address(again)} say.", again.Date);
            if (signature.Date > entry)
            {
                BoundClause fixing = clauses.EntryFact is { } fact ? fact : clauses.EntryClause is { } text ? text : signature;
                return new([.. new[] { signature, fixing }.DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)], $"The Treaty cannot have been signed on {Wording.Date(signature.Date)}, as {Wording.Address(signature)} says, after it entered into force on {Wording.Date(entry)} under {Wording.Address(fixing)}.", signature.Date);
            }
        }
        if (clauses is { EntryFact: { } given, EntryClause: { } clause })
        {
            if (Due(Anchor(timeline.Start, ImmutableDictionary<string, int>.Empty)) is { } due && due != timeline.Start)
                return new([clause, given], $"The Treaty cannot have entered into force on {Wording.Date(entry)}, as {Wording.Address(given)} says, because {Wording.Address(clause)} lets it enter into force on {Wording.Date(due)}.", entry);
            if (clause.Earliest is { } bound && timeline.ResolveWithoutEntry(bound) is { } earliest && timeline.Start < earliest)
                return new([clause, given], $"The Treaty cannot have entered into force on {Wording.Date(entry)}, as {Wording.Address(given)} says, because {Wording.Address(clause)} does not let it do so before {Wording.Date(earliest)}.", entry);
        }
        return null;
    }

    private LifeClash? ClashOfExtension(Timeline timeline)
    {
        if (OriginalLastDay(timeline) is not { } last) return null;
        var allowed = clauses.Extensions.IsEmpty || clauses.Extensions.Any(extension => extension.IsEachTime) ? (int?)null : clauses.Extensions.Max(extension => Lengthen(last, extension.UpTo));
        if (timeline.End > allowed)
            return new(
                [.. clauses.Extensions, .. clauses.ExtensionFacts],
                $"The Treaty cannot have been extended until {Wording.Date(timeline.End)}, as {Wording.Addresses(clauses.ExtensionFacts)} {(clauses.ExtensionFacts.Length == 1 ? "says" : "say")}, because {Wording.Addresses(clauses.Extensions)} {(clauses.Extensions.Length == 1 ? "allows" : "allow")} no extension beyond {Wording.Date(allowed.GetValueOrDefault())}.",
                DateOnly.FromDayNumber(timeline.End));
        var once = clauses.Extensions.IsEmpty || !clauses.Extensions.All(extension => extension.IsEachTime) ? null : clauses.Extensions.MaxBy(extension => Lengthen(last, extension.UpTo));
        foreach (var fact in clauses.ExtensionFacts)
        {
            if (once is not null && Extended(last, fact) > Lengthen(last, once.UpTo))
                return new([once, fact], $"The Treaty cannot have been extended until {Wording.Date(Extended(last, fact))}, as {Wording.Address(fact)} says, because {Wording.Address(once)} allows no extension beyond {Wording.Date(Lengthen(last, once.UpTo))} at that time.", DateOnly.FromDayNumber(Extended(last, fact)));
            if (Extended(last, fact) < last)
                return new([fact], $"The Treaty cannot have been extended until {Wording.Date(Extended(last, fact))}, as {Wording.Address(fact)} says, because it remains in force until {Wording.Date(last)} in any case.", DateOnly.FromDayNumber(Extended(last, fact)));
            last = Extended(last, fact);
        }
        return null;
    }

    private Timeline Anchor(int entry, ImmutableDictionary<string, int> openDates) => new()
    {
        Start = entry,
        End = entry,
        IsEndless = true,
        HistoryStart = entry,
        Signature = clauses.Signature?.Date.DayNumber,
        OpenDates = openDates.SetItems(_known),
        Milestones = _milestones,
        Opening = clauses.Treaty.Clauses.OfType<OpeningFact>().FirstOrDefault()?.Date.DayNumber,
    };

    private int HistoryStart(int entry)
    {
        foreach (var clause in clauses.All)
        {
            var date = clause switch { HoldingFact fact => fact.Date, ActFact fact => fact.Date, _ => null };
            if (date is { } day) entry = Math.Min(entry, day.DayNumber);
            foreach (var measured in ClauseTimes.MeasuredFrom(clause)) entry = Math.Min(entry, measured.DayNumber);
        }
        return entry;
    }

    private int? OriginalLastDay(Timeline timeline)
    {
        if (clauses.Duration is not { } duration) return null;
        var otherwise = readLastDayOtherwise && duration.IsLastDayOpen ? 1 : 0;
        var term = duration.Until is not null ? timeline.Resolve(duration.Until) - otherwise
            : duration.For is { } length ? CalendarArithmetic.Add(timeline.Start, length) - 1 + otherwise : null;
        if (duration.Continuation is not { } then) return term;
        // Without a notice it goes on.
        return clauses.Consents.First(null, [then.Notice]) is { } notice && term is { } end ? Math.Max(end, CalendarArithmetic.Add(notice, then.After)) : null;
    }

    private int? LastDay(Timeline timeline)
    {
        var last = OriginalLastDay(timeline);
        foreach (var fact in clauses.ExtensionFacts)
        {
            if (last is { } end) last = Extended(end, fact);
            else last = fact.Until?.DayNumber;
        }
        return last;
    }

    private static int Extended(int lastDay, ExtensionFact fact) =>
        fact.Until?.DayNumber ?? (fact.By is { } by ? Lengthen(lastDay, by) : lastDay);

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
        var length = recurrence switch { EveryDuration every => every.Length, FirstThenEvery then => then.Length, NamedPeriods named => named.Period.Length, _ => null };
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
