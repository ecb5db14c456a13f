using System.Collections.Immutable;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that one Party can hold over time, where what it can change within a year or month ties the days to each other: it goes
/// from day to day through all amounts, with what it has used up, and keeps what could be fulfilled on the way. Nothing
/// differs between two borders, so two days stand for all of an interval.
/// </summary>
internal sealed class RatedHoldingOracle(SmallTreaty treaty, int party) : Possibilities
{
    private const int DaysOfInterval = 2;

    private readonly SmallRate[] _rates = [.. treaty.Papers.OfType<SmallRate>().Where(rate => rate.Party == party)];

    public override IEnumerable<int> Days => Borders().Where(day => day >= treaty.Start);

    protected override HashSet<int> Try(int until)
    {
        int[] borders = [.. Borders(), treaty.End + 1];
        Dictionary<Place, ImmutableArray<int>>? reached = null;
        foreach (var (first, next) in borders.Zip(borders.Skip(1)))
        {
            var rules = new HoldingRules(treaty, first);
            var limits = first <= until ? rules.Alone(party).ToArray() : [];
            var states = rules.States(party).Select(held => (Held: held, Fulfilled: rules.Fulfilled(limits, held, held))).ToArray();
            for (var day = first; day < Math.Min(next, first + DaysOfInterval); day++) reached = Next(reached, states, day);
        }
        return [.. reached?.Values.SelectMany(sets => sets) ?? []];
    }

    /// <summary>Up to the day before the last of an interval, what is changed at a rate can still be changed within it, so the last day counts for itself.</summary>
    private IEnumerable<int> Borders() =>
        HoldingRules.Borders(treaty).Concat(PeriodStarts()).Append(treaty.End + 1).SelectMany(day => new[] { day - 1, day })
            .Where(day => treaty.HistoryStart <= day && day <= treaty.End).Distinct().Order();

    private IEnumerable<int> PeriodStarts() =>
        from rate in _rates
        from day in Enumerable.Range(treaty.HistoryStart, treaty.End - treaty.HistoryStart + 1)
        where IsFirstOfPeriod(rate, day)
        select day;

    private static bool IsFirstOfPeriod(SmallRate rate, int day) =>
        SmallCalendar.Date(day) is { Day: 1 } date && (rate.ByMonth || date.Month == 1);

    private Dictionary<Place, ImmutableArray<int>> Next(Dictionary<Place, ImmutableArray<int>>? reached, (int[] Held, int Fulfilled)[] states, int day)
    {
        var result = new Dictionary<Place, ImmutableArray<int>>();
        // What is held on the first day of the history did not come about in it.
        if (reached is null)
            foreach (var (held, fulfilled) in states) Add(result, new(held[0], held[1], held[2], 0, 0), fulfilled);
        else
            foreach (var (place, sets) in reached)
                foreach (var (held, fulfilled) in states)
                    if (Move(place, held, day) is { } target)
                        foreach (var set in sets) Add(result, target, set & fulfilled);
        return result;
    }

    /// <summary>Where a change of amounts leads to, or null if the Party cannot make it so soon.</summary>
    private Place? Move(Place place, int[] held, int day)
    {
        Span<int> used = [place.FirstUsed, place.SecondUsed];
        for (var index = 0; index < _rates.Length; index++)
        {
            var rate = _rates[index];
            var change = held[(int)rate.Thing] - place.Of(rate.Thing);
            used[index] = (IsFirstOfPeriod(rate, day) ? 0 : used[index]) + Math.Max(0, rate.IsDecrease ? -change : change);
            if (used[index] > rate.Amount) return null;
        }
        return new(held[0], held[1], held[2], used[0], used[1]);
    }

    /// <summary>Keeps only what is not contained in more.</summary>
    private static void Add(Dictionary<Place, ImmutableArray<int>> places, Place place, int set)
    {
        var known = places.GetValueOrDefault(place, []);
        if (known.Any(other => (other & set) == set)) return;
        places[place] = [.. known.Where(other => (other & ~set) != 0), set];
    }

    private readonly record struct Place(int Guns, int Boats, int Total, int FirstUsed, int SecondUsed)
    {
        public int Of(Thing thing) => thing switch { Thing.Gun => Guns, Thing.Boat => Boats, _ => Total };
    }
}
