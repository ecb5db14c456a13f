namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that the Parties can hold, day by day. No norm or fact ties one day's holdings to another's, so it suffices to try
/// all values on one day of each interval between borders. No amount is above 3, so no comparison tells a Party's value that is
/// above all amounts and grants together from a higher one.
/// </summary>
internal sealed class HoldingOracle
{
    private readonly SmallTreaty _treaty;
    private readonly int _day;
    private readonly bool _withFacts;
    private readonly SmallUnit[] _limits;
    private readonly SmallHoldingRight[] _rights;

    private HoldingOracle(SmallTreaty treaty, int day, bool withFacts)
    {
        (_treaty, _day, _withFacts) = (treaty, day, withFacts);
        _limits = [.. treaty.Units.Where(unit => unit.Norm is SmallLimit limit && limit.Span.Has(day) && !IsDisplaced(treaty, limit, unit, day))];
        _rights = [.. treaty.Norms.OfType<SmallHoldingRight>().Where(right => right.Span.Has(day))];
    }

    /// <summary>For each interval its first day and the sets of norms (as bits) that some possible holding fulfils together.</summary>
    public static List<(int Day, HashSet<int> Fulfilled)> Days(SmallTreaty treaty, bool withFacts)
    {
        var borders = new SortedSet<int> { treaty.Start };
        foreach (var norm in treaty.Norms)
            if (SpanOf(norm) is { } span) borders.UnionWith([span.First, span.Last + 1]);
        foreach (var fact in treaty.Facts)
            if (fact.Day is { } day) borders.UnionWith([day, day + 1]);
        return [.. borders.Where(day => treaty.Start <= day && day <= treaty.End).Select(day => (day, new HoldingOracle(treaty, day, withFacts).Fulfilled()))];
    }

    /// <summary>Whether a limit yields to another for a Party that both bind, or for the Parties together.</summary>
    public static bool IsDisplaced(SmallTreaty treaty, SmallLimit limit, SmallUnit unit, int day) =>
        treaty.Norms.OfType<SmallLimit>().Any(other =>
            other.Over == limit.Number && unit.Parties.Any(other.Binds) && other.Span.Has(day)
            && (Weight(treaty.Composition, other.Thing, limit.Thing) > 0 || Weight(treaty.Composition, limit.Thing, other.Thing) > 0));

    public static int Weight(Composition composition, Thing counted, Thing total) => (composition, counted, total) switch
    {
        _ when counted == total => 1,
        (Composition.Sum, not Thing.Total, Thing.Total) => 1,
        (Composition.Part, Thing.Total, Thing.Gun) => 1,
        (Composition.Counting, Thing.Boat, Thing.Gun) => 2,
        _ => 0,
    };

    private static Span? SpanOf(SmallNorm norm) => (norm as SmallLimit)?.Span ?? (norm as SmallHoldingRight)?.Span;

    private HashSet<int> Fulfilled()
    {
        var alone = _limits.Where(unit => unit.Party is not null).ToArray();
        var together = _limits.Where(unit => unit.Party is null).ToArray();
        var states = Enumerable.Range(0, SmallTreaty.Parties)
            .Select(party => States(party)
                .Select(held => (Held: held, Fulfilled: Fulfilled(alone.Where(unit => unit.Party == party), held, held)))
                // Where nothing is limited together, only what each fulfils matters.
                .DistinctBy(state => (together.Length > 0 ? state.Held : null, state.Fulfilled)).ToArray())
            .ToArray();
        var result = new HashSet<int>();
        foreach (var (first, fulfilledByFirst) in states[0])
            foreach (var (second, fulfilledBySecond) in states[1])
                result.Add(fulfilledByFirst & fulfilledBySecond & Fulfilled(together, first, second));
        return result;
    }

    private int Fulfilled(IEnumerable<SmallUnit> limits, int[] first, int[] second)
    {
        var fulfilled = ~0;
        foreach (var unit in limits)
            if (!Holds(unit, [first, second])) fulfilled &= ~unit.Bit;
        return fulfilled;
    }

    /// <summary>All amounts of the three things that a Party can hold.</summary>
    private IEnumerable<int[]> States(int party)
    {
        var facts = _withFacts ? _treaty.Facts.Where(fact => fact.Party == party && (fact.Day ?? _day) == _day).ToArray() : [];
        var composition = _treaty.Composition;
        var most = 3 + _rights.Sum(right => right.Amount) * (composition is Composition.Counting ? 2 : 1) + 1;
        for (var boats = 0; boats <= most; boats++)
            for (var guns = composition is Composition.Counting ? 2 * boats : 0; guns <= (composition is Composition.Counting ? 2 * most : most); guns++)
                for (var part = 0; part <= (composition is Composition.Part ? guns : 0); part++)
                {
                    int[] held = [guns, boats, composition is Composition.Sum ? guns + boats : part];
                    if (facts.All(fact => fact.Day is null ? held[(int)fact.Thing] <= fact.Amount : held[(int)fact.Thing] == fact.Amount)) yield return held;
                }
    }

    private bool Holds(SmallUnit unit, int[][] held)
    {
        var limit = (SmallLimit)unit.Norm;
        var value = unit.Parties.Sum(party => held[party][(int)limit.Thing]);
        if (limit.Compared is not Compared.AtMost && value < limit.Amount) return false;
        if (limit.Compared is Compared.AtLeast) return true;
        var excess = value - limit.Amount;
        foreach (var right in _rights.Where(right => right.Over == limit.Number))
        {
            var weight = Weight(_treaty.Composition, right.Thing, limit.Thing);
            if (weight == 0) continue;
            // Each holder has its own grant; what they have together is one.
            var holders = unit.Parties.Where(right.Binds).Select(party => held[party][(int)right.Thing]).ToArray();
            if (holders.Length == 0) continue;
            int[] shares = right.Bearer is Bearer.Together ? [holders.Sum()] : holders;
            if (right.Additional) excess -= weight * shares.Sum(share => Math.Min(right.Amount, share));
            else if (shares.All(share => share <= right.Amount) && value <= weight * shares.Sum()) return true;
        }
        return excess <= 0;
    }
}
