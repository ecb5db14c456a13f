namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random small treaties from a fixed seed. Few dates and small numbers make the clauses meet.</summary>
internal sealed class SmallTreatyGenerator
{
    private readonly Random _random;
    private readonly int _start;
    private readonly int _end;
    private readonly string _term;
    private readonly (int Day, string Words)[] _dates;
    private readonly Composition _composition;
    private readonly Span? _phase;
    private readonly string? _phaseWords;
    private readonly SmallPeriods? _periods;
    private readonly List<SmallNorm> _norms = [];

    private SmallTreatyGenerator(int seed)
    {
        _random = new Random(seed);
        _start = SmallCalendar.Day(2020, 1, 1) + _random.Next(366);
        var months = _random.Next(3, 25);
        _end = SmallCalendar.MonthsAfter(_start, months) - 1;
        _term = $"for {months} months";
        if (Chance(2))
        {
            _end += _random.Next(20);
            _term = $"until {SmallCalendar.Words(_end)}";
        }
        _composition = (Composition)_random.Next(4);
        _dates = [.. Enumerable.Range(0, 4).Select(_ => RandomDate(months)).OrderBy(date => date.Item1)];
        if (Chance(2))
        {
            _phase = Between(_random.Next(_dates.Length));
            _phaseWords = char.ToLowerInvariant(_phase.Words[0]) + _phase.Words[1..];
            _phase = _phase with { Words = "During Phase 1", IsPhase = true };
        }
        if (Chance(2))
        {
            var (first, words) = _dates[_random.Next(_dates.Length)];
            _periods = new SmallPeriods(_random.Next(60, 300), first, words);
        }
    }

    public static SmallTreaty Generate(int seed) => new SmallTreatyGenerator(seed).Generate();

    private SmallTreaty Generate()
    {
        var count = _random.Next(2, 8);
        while (_norms.Count < count) _norms.Add(Next(_norms.Count + 1));
        var facts = Enumerable.Range(0, _random.Next(3)).Select(_ => new SmallFact(
            Chance(2) ? null : _random.Next(_start, _end + 1), _random.Next(SmallTreaty.Parties), AnyThing(), _random.Next(4)));
        return new SmallTreaty(_start, _end, _term, _composition, _phaseWords, _periods, _norms, [.. facts.DistinctBy(fact => (fact.Party, fact.Thing))]);
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private SmallNorm Next(int number)
    {
        var bearer = AnyBearer(oneInTogether: 8);
        switch (_random.Next(12))
        {
            case < 4:
                var compared = (Compared)_random.Next(3);
                var limit = new SmallLimit(number, bearer, AnyThing(), compared, _random.Next(compared == Compared.AtLeast ? 1 : 0, 4), AnySpan());
                return Chance(5) ? Over<SmallLimit>(limit) : limit;
            case 4 when Earlier<SmallLimit>() is { } kept:
                // Shared out among limits of each Party, a grant of all together is outside what the checker decides.
                var holder = kept.Bearer is Bearer.Together ? bearer : AnyBearer(oneInTogether: null);
                var thing = Chance(2) ? kept.Thing : AnyThing();
                return Over(new SmallHoldingRight(number, holder, thing, _random.Next(1, 3), Chance(2), AnySpan()), kept);
            // One exemption from bans is enough, and keeps the counts small that have to be tried.
            case 5 when Earlier<SmallQuota>() is { } lifted && !_norms.OfType<SmallActRight>().Any():
                var user = lifted.Bearer is Bearer.Together ? bearer : AnyBearer(oneInTogether: null);
                return Over(new SmallActRight(number, user, lifted.Act, 1, AnySpan()), lifted);
            case 6 when Chance(2):
                return new SmallOnlyRight(number, AnyBearer(oneInTogether: null), _random.Next(2), Chance(2) ? null : 1, AnySpan(alwaysWords: true));
            case < 9:
                var (limited, limitWords) = Spans(isDuty: false);
                return new SmallQuota(number, bearer, _random.Next(2), _random.Next(2), limited, limitWords);
            default:
                var (due, dutyWords) = Spans(isDuty: true);
                return new SmallDuty(number, bearer, _random.Next(2), _random.Next(1, 3), due, dutyWords);
        }
    }

    private Bearer AnyBearer(int? oneInTogether) =>
        oneInTogether is { } chance && Chance(chance) ? Bearer.Together : Chance(2) ? Bearer.Each : (Bearer)_random.Next(SmallTreaty.Parties);

    private T? Earlier<T>() where T : SmallNorm
    {
        T[] candidates = [.. _norms.OfType<T>()];
        return candidates.Length == 0 ? null : candidates[_random.Next(candidates.Length)];
    }

    private SmallNorm Over<T>(SmallNorm norm) where T : SmallNorm => Earlier<T>() is { } yielding ? Over(norm, yielding) : norm;

    /// <summary>A sentence has room for one priority word, so the one that yields names another only if it has none.</summary>
    private SmallNorm Over(SmallNorm norm, SmallNorm yielding)
    {
        var isFree = yielding.Over is null && !_norms.Exists(other => other.Over == yielding.Number);
        return norm with { Over = yielding.Number, OverBy = isFree ? (PriorityWords)_random.Next(3) : PriorityWords.Notwithstanding };
    }

    private Thing AnyThing() => (Thing)_random.Next(_composition is Composition.Sum or Composition.Part ? 3 : 2);

    private (int, string) RandomDate(int months)
    {
        var after = _random.Next(1, months + 2);
        if (Chance(3)) return (SmallCalendar.MonthsAfter(_start, after), $"{after} {(after == 1 ? "month" : "months")} after entry into force");
        var day = _start + _random.Next(-10, _end - _start + 10);
        return (day, SmallCalendar.Words(day));
    }

    private Span AnySpan(bool alwaysWords = false)
    {
        if (!alwaysWords && Chance(4)) return new Span(_start, _end, "", false, false);
        if (_phase is not null && Chance(4)) return _phase;
        var index = _random.Next(_dates.Length);
        return Chance(3) ? new Span(_dates[index].Day, _end, $"From {_dates[index].Words}", true, false) : Between(index);
    }

    private Span Between(int index)
    {
        var (first, words) = _dates[index];
        var (last, end) = _dates[_random.Next(index, _dates.Length)];
        return new Span(first, last, $"From {words} until {end}", true, true);
    }

    private (IReadOnlyList<Span>, string) Spans(bool isDuty)
    {
        switch (_random.Next(6))
        {
            case 0:
                return (Years(isDuty), "In each calendar year");
            case 1 when isDuty:
                var (day, words) = _dates[_random.Next(_dates.Length)];
                return ([new Span(_start, day, "", false, true)], $"no later than {words}");
            case 1:
                return (YearsOfForce(isDuty), "In each year of force");
            case 2:
                var months = _random.Next(4, 10);
                return (Cadence(isDuty, months), $"every {months} months");
            case 3 when _periods is not null:
                return (Named(_periods, isDuty), "In each Season");
            case 4 when _periods is not null && isDuty:
                var days = _random.Next(5, 50);
                return (
                    [.. Named(_periods, isWhole: true).Select(period => period with { First = period.Last + 1, Last = period.Last + days })],
                    $"for each Season, no later than {days} days after its end");
            default:
                var span = AnySpan(alwaysWords: isDuty);
                return ([span], span.Words);
        }
    }

    private List<Span> Years(bool isWhole)
    {
        var year = SmallCalendar.Date(_start).Year;
        return Periods(isWhole, index => (SmallCalendar.Day(year + index, 1, 1), SmallCalendar.Day(year + index, 12, 31)));
    }

    private List<Span> YearsOfForce(bool isWhole) =>
        Periods(isWhole, index => (SmallCalendar.MonthsAfter(_start, 12 * index), SmallCalendar.MonthsAfter(_start, 12 * (index + 1)) - 1));

    /// <summary>What is due every so many months is due on the day that many months later; that day ends the period.</summary>
    private List<Span> Cadence(bool isWhole, int months) =>
        Periods(isWhole, index => (SmallCalendar.MonthsAfter(_start, months * index) + (index == 0 ? 0 : 1), SmallCalendar.MonthsAfter(_start, months * (index + 1))));

    private List<Span> Named(SmallPeriods periods, bool isWhole) =>
        Periods(isWhole, index => (periods.First + periods.Days * index, periods.First + periods.Days * (index + 1) - 1));

    /// <summary>The periods with a day of force; for a duty those only that lie wholly in force.</summary>
    private List<Span> Periods(bool isWhole, Func<int, (int First, int Last)> period)
    {
        var result = new List<Span>();
        for (var index = 0; period(index).First <= _end; index++)
        {
            var (first, last) = period(index);
            if (last >= _start && (!isWhole || (first >= _start && last <= _end))) result.Add(new Span(first, last, "", true, true));
        }
        return result;
    }
}
