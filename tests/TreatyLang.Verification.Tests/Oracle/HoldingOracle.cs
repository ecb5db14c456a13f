namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>
/// All that one Party can hold, day by day. No norm or fact ties one day's holdings to another's, so it suffices to try
/// all values on one day of each interval between borders. All constants are at most 3, at most two units each are
/// granted beside a limit, and there are at most 6 such grants of weight 2: no comparison tells 28 from more.
/// </summary>
internal static class HoldingOracle
{
    /// <summary>For each interval its first day and the sets of norms (as bits) that some possible holding fulfils together.</summary>
    public static List<(int Day, HashSet<int> Fulfilled)> Days(SmallTreaty treaty, int party, bool withFacts)
    {
        var borders = new SortedSet<int> { treaty.Start };
        foreach (var norm in treaty.Norms)
            if (SpanOf(norm) is { } span) borders.UnionWith([span.First, span.Last + 1]);
        foreach (var fact in treaty.Facts)
            if (fact.Day is { } day) borders.UnionWith([day, day + 1]);
        return [.. borders.Where(day => treaty.Start <= day && day <= treaty.End).Select(day => (day, Fulfilled(treaty, party, day, withFacts)))];
    }

    private static Span? SpanOf(SmallNorm norm) => (norm as SmallLimit)?.Span ?? (norm as SmallHoldingRight)?.Span;

    private static HashSet<int> Fulfilled(SmallTreaty treaty, int party, int day, bool withFacts)
    {
        var limits = treaty.Norms.OfType<SmallLimit>().Where(limit => limit.Binds(party) && limit.Span.Has(day) && !IsDisplaced(treaty, limit, party, day)).ToArray();
        var rights = treaty.Norms.OfType<SmallHoldingRight>().Where(right => right.Binds(party) && right.Span.Has(day)).ToArray();
        var facts = withFacts ? treaty.Facts.Where(fact => fact.Party == party && (fact.Day ?? day) == day).ToArray() : [];
        var most = 3 + rights.Sum(right => right.Amount) * (treaty.Composition is Composition.Counting ? 2 : 1) + 1;
        var result = new HashSet<int>();
        for (var boats = 0; boats <= most; boats++)
            for (var guns = 0; guns <= (treaty.Composition is Composition.Counting ? 2 * most : most); guns++)
                for (var part = 0; part <= (treaty.Composition is Composition.Part ? guns : 0); part++)
                {
                    if (treaty.Composition is Composition.Counting && guns < 2 * boats) continue;
                    int[] held = [guns, boats, treaty.Composition is Composition.Sum ? guns + boats : part];
                    if (!facts.All(fact => fact.Day is null ? held[(int)fact.Thing] <= fact.Amount : held[(int)fact.Thing] == fact.Amount)) continue;
                    var fulfilled = ~0;
                    foreach (var limit in limits)
                        if (!Holds(treaty.Composition, limit, rights, held)) fulfilled &= ~(1 << limit.Number);
                    result.Add(fulfilled);
                }
        return result;
    }

    public static bool IsDisplaced(SmallTreaty treaty, SmallLimit limit, int party, int day) =>
        treaty.Norms.OfType<SmallLimit>().Any(other =>
            other.Over == limit.Number && other.Binds(party) && other.Span.Has(day)
            && (Weight(treaty.Composition, other.Thing, limit.Thing) > 0 || Weight(treaty.Composition, limit.Thing, other.Thing) > 0));

    private static bool Holds(Composition composition, SmallLimit limit, IEnumerable<SmallHoldingRight> rights, int[] held)
    {
        var value = held[(int)limit.Thing];
        if (limit.Compared is not Compared.AtMost && value < limit.Amount) return false;
        if (limit.Compared is Compared.AtLeast) return true;
        var excess = value - limit.Amount;
        foreach (var right in rights.Where(right => right.Over == limit.Number))
        {
            var weight = Weight(composition, right.Thing, limit.Thing);
            if (weight == 0) continue;
            var other = held[(int)right.Thing];
            if (right.Additional) excess -= weight * Math.Min(right.Amount, other);
            else if (other <= right.Amount && value <= weight * other) return true;
        }
        return excess <= 0;
    }

    public static int Weight(Composition composition, Thing counted, Thing total) => (composition, counted, total) switch
    {
        _ when counted == total => 1,
        (Composition.Sum, not Thing.Total, Thing.Total) => 1,
        (Composition.Part, Thing.Total, Thing.Gun) => 1,
        (Composition.Counting, Thing.Boat, Thing.Gun) => 2,
        _ => 0,
    };
}
