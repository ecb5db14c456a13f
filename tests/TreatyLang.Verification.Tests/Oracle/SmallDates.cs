namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random windows, periods and deadlines around a few dates of one life, each with its words. A short life is a few days long, a long one months.</summary>
internal sealed class SmallDates
{
    private readonly Random _random;
    private readonly bool _isShort;
    private readonly (int Day, string Words)[] _dates;

    public SmallDates(Random random, bool isShort)
    {
        (_random, _isShort) = (random, isShort);
        // A short life may go through New Year, where calendar years and months meet.
        Start = isShort && Chance(2) ? SmallCalendar.Day(2020, 12, 29) + random.Next(3) : SmallCalendar.Day(2020, 1, 1) + random.Next(366);
        var length = isShort ? random.Next(1, 5) : random.Next(3, 25);
        End = After(length) - 1;
        Term = $"for {Length(length)}";
        if (Chance(2))
        {
            End += isShort ? random.Next(2) : random.Next(20);
            Term = $"until {SmallCalendar.Words(End)}";
        }
        _dates = [.. Enumerable.Range(0, 4).Select(_ => Date(length)).OrderBy(date => date.Day)];
        if (Chance(2))
        {
            var phase = Between();
            PhaseWords = char.ToLowerInvariant(phase.Words[0]) + phase.Words[1..];
            Phase = phase with { Words = "During Phase 1", IsPhase = true };
        }
        if (Chance(2))
        {
            var (first, words) = AnyDate();
            Periods = new SmallPeriods(isShort ? random.Next(1, 4) : random.Next(60, 300), first, words);
        }
    }

    public int Start { get; }

    public int End { get; }

    public string Term { get; }

    public Span? Phase { get; }

    public string? PhaseWords { get; }

    public SmallPeriods? Periods { get; }

    /// <summary>A day in force, or a little before.</summary>
    public int AnyDay() => Chance(6) ? Start - _random.Next(1, 3) : _random.Next(Start, End + 1);

    /// <summary>A window for a norm.</summary>
    public Span AnySpan(bool alwaysWords = false)
    {
        if (!alwaysWords && Chance(4)) return new Span(Start, End, "", false, false);
        if (Phase is { } phase && Chance(4)) return phase;
        var (day, words) = AnyDate();
        return _random.Next(8) switch
        {
            0 => new Span(day, day, $"On {words}", true, true),
            1 => new Span(Start, day, $"Until {words}", false, true),
            2 => new Span(Start, day - 1, $"Before {words}", false, true),
            3 => new Span(day + 1, End, $"After {words}", true, false),
            4 when !_isShort => new Span(day, SmallCalendar.MonthsAfter(day, 3) - 1, $"For 3 months from {words}", true, true),
            < 6 => new Span(day, End, $"From {words}", true, false),
            _ => Between(),
        };
    }

    /// <summary>A window for a capability, which reaches back as far as facts do.</summary>
    public Span AnyCapabilitySpan()
    {
        var span = AnySpan();
        return span.HasStart ? span : span with { First = 0 };
    }

    /// <summary>Windows or periods; with words that begin small where they stand behind the object.</summary>
    public Recurring AnyTimes(SpanUse use)
    {
        switch (_random.Next(7))
        {
            case 0:
                return Chance(3) ? new(Whole, Months(use, Whole), "In each calendar month") : new(Whole, Years(use, Whole), "In each calendar year");
            case 1 when use is SpanUse.Duty:
                var (day, words) = AnyDate();
                // What facts say to be done before entry into force is done.
                return Once(new Span(0, day, $"{(Chance(3) ? "by" : "no later than")} {words}", false, true));
            case 1:
                return new(Whole, YearsOfForce(use), "In each year of force");
            case 2:
                var length = _isShort ? _random.Next(1, 4) : _random.Next(4, 10);
                return new(Whole, Cadence(use, length), $"every {Length(length)}");
            case 3 when Periods is { } periods:
                return new(Whole, Named(periods, use), "In each Season");
            case 4 when Periods is { } periods && use is SpanUse.Duty:
                var days = _isShort ? _random.Next(1, 3) : _random.Next(5, 50);
                return new(
                    Whole, [.. Named(periods, use).Select(period => period with { First = period.Last + 1, Last = period.Last + days })],
                    $"for each Season, no later than {(days == 1 ? "1 day" : $"{days} days")} after its end");
            case 5:
                var range = Between();
                return new(range, Years(use, range), $"{range.Words}, in each calendar year");
            default:
                var span = AnySpan(alwaysWords: use is SpanUse.Duty);
                // A duty without a start counts what was done before.
                return Once(use is not SpanUse.Limit && !span.HasStart ? span with { First = 0 } : span);
        }
    }

    private static Recurring Once(Span span) => new(span, [span], span.Words);

    private Span Whole => new(Start, End, "", false, false);

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private int After(int length) => _isShort ? Start + length : SmallCalendar.MonthsAfter(Start, length);

    private string Length(int length) => (length, _isShort) switch
    {
        (1, true) => "1 day",
        (1, false) => "1 month",
        _ => $"{length} {(_isShort ? "days" : "months")}",
    };

    private (int Day, string Words) AnyDate() => _dates[_random.Next(_dates.Length)];

    private (int Day, string Words) Date(int length)
    {
        var after = _random.Next(1, length + 2);
        if (Chance(3)) return (After(after), $"{Length(after)} after entry into force");
        var beyond = _isShort ? 1 : 10;
        var day = Start + _random.Next(-beyond, End - Start + 1 + beyond);
        return (day, SmallCalendar.Words(day));
    }

    private Span Between()
    {
        var index = _random.Next(_dates.Length);
        var (first, words) = _dates[index];
        var (last, end) = _dates[_random.Next(index, _dates.Length)];
        return new Span(first, last, $"From {words} until {end}", true, true);
    }

    private List<Span> Years(SpanUse use, Span range)
    {
        var year = SmallCalendar.Date(Start).Year - 1;
        return Cut(use, range, index => (SmallCalendar.Day(year + index, 1, 1), SmallCalendar.Day(year + index, 12, 31)));
    }

    private List<Span> Months(SpanUse use, Span range)
    {
        var first = SmallCalendar.Day(SmallCalendar.Date(Start).Year - 1, 1, 1);
        return Cut(use, range, index => (SmallCalendar.MonthsAfter(first, index), SmallCalendar.MonthsAfter(first, index + 1) - 1));
    }

    private List<Span> YearsOfForce(SpanUse use) =>
        Cut(use, Whole, index => (SmallCalendar.MonthsAfter(Start, 12 * index), SmallCalendar.MonthsAfter(Start, 12 * (index + 1)) - 1));

    /// <summary>What is due every so many months is due on the day that many months later; that day ends the period.</summary>
    private List<Span> Cadence(SpanUse use, int length) =>
        Cut(use, Whole, index => (After(length * index) + (index == 0 ? 0 : 1), After(length * (index + 1))));

    private List<Span> Named(SmallPeriods periods, SpanUse use) =>
        Cut(use, Whole, index => (periods.First + periods.Days * index, periods.First + periods.Days * (index + 1) - 1));

    /// <summary>The periods with a day in a range in force, cut to it; for a duty those only that lie wholly in it. A capability is not cut to the life.</summary>
    private List<Span> Cut(SpanUse use, Span range, Func<int, (int First, int Last)> period)
    {
        var start = use is SpanUse.Capability && !range.HasStart ? 0 : use is SpanUse.Capability ? range.First : Math.Max(Start, range.First);
        var end = Math.Min(End, range.Last);
        var result = new List<Span>();
        for (var index = 0; period(index).First <= end; index++)
        {
            var (first, last) = period(index);
            if (last >= start && (use is not SpanUse.Duty || (first >= start && last <= end)))
                result.Add(new Span(Math.Max(first, start), Math.Min(last, end), "", true, true));
        }
        return result;
    }
}

/// <summary>What windows and periods are for.</summary>
internal enum SpanUse { Limit, Duty, Capability }
