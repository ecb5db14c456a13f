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
    private readonly List<SmallNorm> _norms = [];

    private SmallTreatyGenerator(int seed)
    {
        _random = new Random(seed);
        _start = SmallCalendar.Day(2020, 1, 1) + _random.Next(366);
        var months = _random.Next(3, 25);
        _end = SmallCalendar.MonthsAfter(_start, months) - 1;
        _term = $"for {months} months";
        if (_random.Next(2) == 0)
        {
            _end += _random.Next(20);
            _term = $"until {SmallCalendar.Words(_end)}";
        }
        _composition = (Composition)_random.Next(4);
        _dates = [.. Enumerable.Range(0, 4).Select(_ => RandomDate(months)).OrderBy(date => date.Item1)];
    }

    public static SmallTreaty Generate(int seed) => new SmallTreatyGenerator(seed).Generate();

    private SmallTreaty Generate()
    {
        var count = _random.Next(2, 8);
        while (_norms.Count < count) _norms.Add(Next(_norms.Count + 1));
        var facts = Enumerable.Range(0, _random.Next(3)).Select(_ => new SmallFact(
            _random.Next(2) == 0 ? null : _random.Next(_start, _end + 1), _random.Next(SmallTreaty.Parties), AnyThing(), _random.Next(4)));
        return new SmallTreaty(_start, _end, _term, _composition, _norms, [.. facts.DistinctBy(fact => (fact.Party, fact.Thing))]);
    }

    private SmallNorm Next(int number)
    {
        int? bearer = _random.Next(2) == 0 ? null : _random.Next(SmallTreaty.Parties);
        switch (_random.Next(10))
        {
            case < 4:
                var compared = (Compared)_random.Next(3);
                var limit = new SmallLimit(number, bearer, AnyThing(), compared, _random.Next(compared == Compared.AtLeast ? 1 : 0, 4), AnySpan());
                return limit with { Over = _random.Next(5) == 0 ? Earlier<SmallLimit>() : null };
            case 4 when Earlier<SmallLimit>() is { } exempted:
                var kept = (SmallLimit)_norms[exempted - 1];
                return new SmallHoldingRight(number, bearer, _random.Next(2) == 0 ? kept.Thing : AnyThing(), _random.Next(1, 3), _random.Next(2) == 0, AnySpan()) { Over = exempted };
            // One exemption from bans is enough, and keeps the counts small that have to be tried. Sharing it out among
            // several periods is outside what the checker decides.
            case 5 when Earlier<SmallQuota>() is { } lifted && !_norms.OfType<SmallActRight>().Any() && ((SmallQuota)_norms[lifted - 1]).Spans.Count == 1:
                return new SmallActRight(number, bearer, ((SmallQuota)_norms[lifted - 1]).Act, 1, AnySpan()) { Over = lifted };
            case < 8:
                var (limited, limitWords) = Spans(isDuty: false);
                return new SmallQuota(number, bearer, _random.Next(2), _random.Next(2), limited, limitWords);
            default:
                var (due, dutyWords) = Spans(isDuty: true);
                return new SmallDuty(number, bearer, _random.Next(2), _random.Next(1, 3), due, dutyWords);
        }
    }

    private int? Earlier<T>() where T : SmallNorm
    {
        var candidates = _norms.OfType<T>().ToArray();
        return candidates.Length == 0 ? null : candidates[_random.Next(candidates.Length)].Number;
    }

    private Thing AnyThing() => (Thing)_random.Next(_composition is Composition.Sum or Composition.Part ? 3 : 2);

    private (int, string) RandomDate(int months)
    {
        var after = _random.Next(1, months + 2);
        if (_random.Next(3) == 0) return (SmallCalendar.MonthsAfter(_start, after), $"{after} {(after == 1 ? "month" : "months")} after entry into force");
        var day = _start + _random.Next(-10, _end - _start + 10);
        return (day, SmallCalendar.Words(day));
    }

    private Span AnySpan()
    {
        if (_random.Next(4) == 0) return new Span(_start, _end, "", false, false);
        var index = _random.Next(_dates.Length);
        var (first, words) = _dates[index];
        if (_random.Next(3) == 0) return new Span(first, _end, $"From {words}", true, false);
        var (last, end) = _dates[_random.Next(index, _dates.Length)];
        return new Span(first, last, $"From {words} until {end}", true, true);
    }

    private (IReadOnlyList<Span>, string) Spans(bool isDuty)
    {
        switch (_random.Next(isDuty ? 2 : 3))
        {
            case 0:
                return (Years(isDuty), "In each calendar year");
            case 1 when isDuty:
                var (day, words) = _dates[_random.Next(_dates.Length)];
                return ([new Span(_start, day, "", false, true)], $"no later than {words}");
            case 1:
                return (YearsOfForce(), "In each year of force");
            default:
                var span = AnySpan();
                return ([span], span.Words);
        }
    }

    private List<Span> Years(bool isDuty)
    {
        var years = new List<Span>();
        for (var year = SmallCalendar.Date(_start).Year; year <= SmallCalendar.Date(_end).Year; year++)
        {
            var (first, last) = (SmallCalendar.Day(year, 1, 1), SmallCalendar.Day(year, 12, 31));
            if (isDuty && (first < _start || last > _end)) continue;
            years.Add(new Span(first, last, "", true, true));
        }
        return years;
    }

    private List<Span> YearsOfForce()
    {
        var years = new List<Span>();
        for (var year = 0; SmallCalendar.MonthsAfter(_start, 12 * year) <= _end; year++)
            years.Add(new Span(SmallCalendar.MonthsAfter(_start, 12 * year), SmallCalendar.MonthsAfter(_start, 12 * (year + 1)) - 1, "", true, true));
        return years;
    }
}
