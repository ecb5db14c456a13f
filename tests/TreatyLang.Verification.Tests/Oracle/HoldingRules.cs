namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What holdings mean on one day: which amounts are possible, and which limits they keep.</summary>
internal sealed class HoldingRules
{
    private readonly SmallTreaty _treaty;
    private readonly int _day;
    private readonly SmallHoldingRight[] _rights;
    private readonly SmallUnit[] _limits;

    public HoldingRules(SmallTreaty treaty, int day)
    {
        (_treaty, _day) = (treaty, day);
        var isInForce = treaty.Start <= day && day <= treaty.End;
        _limits = [.. treaty.Units.Where(unit => isInForce && unit.Norm is SmallLimit limit && limit.Span.Has(day) && !IsDisplaced(treaty, limit, unit, day))];
        _rights = [.. treaty.Norms.OfType<SmallHoldingRight>().Where(right => right.Span.Has(day))];
    }

    public IEnumerable<SmallUnit> Alone(int party) => _limits.Where(unit => unit.Party == party);

    public IEnumerable<SmallUnit> Together => _limits.Where(unit => unit.Party is null);

    /// <summary>The days on which other limits, rights, facts or capabilities begin to apply.</summary>
    public static IEnumerable<int> Borders(SmallTreaty treaty)
    {
        var borders = new SortedSet<int> { treaty.HistoryStart, treaty.Start };
        foreach (var norm in treaty.Norms)
            if (((norm as SmallLimit)?.Span ?? (norm as SmallHoldingRight)?.Span) is { } span) borders.UnionWith([span.First, span.Last + 1]);
        foreach (var paper in treaty.Papers)
        {
            if (paper is SmallHoldingFact fact) borders.UnionWith([fact.Date, fact.Date + 1]);
            if (paper is SmallHoldingCapability capability) borders.UnionWith([capability.Span.First, capability.Span.Last + 1]);
        }
        return borders.Where(day => treaty.HistoryStart <= day && day <= treaty.End);
    }

    /// <summary>Whether a limit yields to another for a Party that both bind, or for the Parties together.</summary>
    public static bool IsDisplaced(SmallTreaty treaty, SmallLimit limit, SmallUnit unit, int day) =>
        treaty.Norms.OfType<SmallLimit>().Any(other =>
            other.Over == limit.Number && unit.Parties.Any(other.Binds) && other.Span.Has(day)
            && (Weight(treaty.Composition, other.Thing, limit.Thing) != 0 || Weight(treaty.Composition, limit.Thing, other.Thing) != 0));

    /// <summary>How much each of one thing counts in another.</summary>
    public static int Weight(Composition composition, Thing counted, Thing total) => (composition, counted, total) switch
    {
        _ when counted == total => 1,
        (Composition.Sum, not Thing.Total, Thing.Total) => 1,
        (Composition.Part, Thing.Total, Thing.Gun) => 1,
        (Composition.Counting, Thing.Boat, Thing.Gun) => 2,
        (Composition.Difference, not Thing.Total, Thing.Total) => counted is Thing.Gun ? 1 : -1,
        // As a summand, and by the counting rule once more.
        (Composition.CountingSum, not Thing.Total, Thing.Total) => counted is Thing.Gun ? 1 : 2,
        _ => 0,
    };

    /// <summary>
    /// All amounts of the three things that a Party can hold. No amount is above 3, so no comparison tells a Party's value
    /// that is above all amounts and grants together from a higher one.
    /// </summary>
    public IEnumerable<int[]> States(int party)
    {
        var composition = _treaty.Composition;
        var most = 3 + _rights.Sum(right => right.Amount) * (composition is Composition.Counting ? 2 : 1) + 1;
        var mostGuns = composition is Composition.Counting or Composition.Difference ? 2 * most : most;
        for (var boats = 0; boats <= most; boats++)
            for (var guns = composition switch { Composition.Counting => 2 * boats, Composition.Difference => boats, _ => 0 }; guns <= mostGuns; guns++)
                for (var part = 0; part <= (composition is Composition.Part ? guns : 0); part++)
                {
                    int[] held = [guns, boats, composition switch
                    {
                        Composition.Sum => guns + boats,
                        Composition.Difference => guns - boats,
                        Composition.CountingSum => guns + boats + boats,
                        _ => part,
                    }];
                    if (_treaty.Papers.Where(paper => paper.Party == party).All(paper => Permits(paper, held))) yield return held;
                }
    }

    /// <summary>The limits that amounts keep, as bits; those of others stay set.</summary>
    public int Fulfilled(IEnumerable<SmallUnit> limits, int[] first, int[] second)
    {
        var fulfilled = ~0;
        foreach (var unit in limits)
            if (!Holds(unit, [first, second])) fulfilled &= ~unit.Bit;
        return fulfilled;
    }

    private bool Permits(SmallPaper paper, int[] held) => paper switch
    {
        SmallHoldingFact fact => fact.Date != _day || Compare(held[(int)fact.Thing], fact.Compared, fact.Amount),
        SmallHoldingCapability capability => !capability.Span.Has(_day) || held[(int)capability.Thing] <= capability.Amount,
        _ => true,
    };

    private static bool Compare(int value, Compared compared, int amount) => compared switch
    {
        Compared.AtMost => value <= amount,
        Compared.AtLeast => value >= amount,
        _ => value == amount,
    };

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
            if (weight <= 0) continue;
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
