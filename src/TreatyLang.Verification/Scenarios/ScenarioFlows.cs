using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>What flows in a scenario: what is stated, what a stock that changes without a statement calls for, and what follows from both by definition.</summary>
/// <param name="treaty">The treaty with the facts that hold in the scenario.</param>
/// <param name="party">The Party.</param>
/// <param name="entry">The day of entry into force, for facts without a day.</param>
internal sealed class ScenarioFlows(BoundTreaty treaty, PartySymbol party, DateOnly entry)
{
    private readonly List<BalanceDefinition> _balances = [.. treaty.Clauses.OfType<BalanceDefinition>()];

    /// <summary>The amounts over days that do not overlap, in order.</summary>
    public IReadOnlyList<FlowAmount> All()
    {
        var stated = Stated();
        int[] borders = [.. stated.SelectMany(item => new[] { item.Days.First, item.Days.Last + 1 }).Distinct().Order()];
        var amounts = new List<FlowAmount>();
        foreach (var (first, next) in borders.Zip(borders.Skip(1)))
        {
            var days = new DaySpan(first, next - 1);
            // Of two statements about the same days the later one counts.
            var known = new Dictionary<FlowSymbol, (Rational, DateOnly)>();
            foreach (var (flow, span, amount) in stated.Where(item => item.Days.Contains(days)))
                known[flow] = (amount * (days.Last - days.First + 1) / (span.Last - span.First + 1), CivilCalendar.Date(days.First));
            if (known.Count == 0) continue;
            amounts.AddRange(new QuantityCompletion<FlowSymbol>(treaty, party, known).All().Where(item => item.Amount.Sign != 0)
                .Select(item => new FlowAmount(CivilCalendar.Date(days.First), CivilCalendar.Date(days.Last), party, item.Quantity, item.Amount)));
        }

        return amounts;
    }

    private List<(FlowSymbol Flow, DaySpan Days, Rational Amount)> Stated()
    {
        var facts = treaty.Clauses.OfType<FlowFact>().Where(fact => fact.Party == party).ToList();
        var held = treaty.Clauses.OfType<HoldingFact>().Where(fact => fact.Party == party).ToLookup(fact => fact.Holding);
        var start = treaty.Clauses.OfType<HoldingFact>().Select(fact => fact.Date ?? entry).Append(entry).Min();
        var stated = facts.ConvertAll(fact => (fact.Flow, Days: Days(fact, start), fact.Amount));
        foreach (var balance in _balances.Where(balance => !facts.Exists(fact => balance.Changes.Any(change => change.Quantity == fact.Flow))))
        {
            var amounts = held[balance.Stock].Select(fact => (Date: fact.Date ?? entry, fact.Amount)).OrderBy(item => item.Date).ToList();
            foreach (var (before, after) in amounts.Zip(amounts.Skip(1)))
                if (balance.Changes.FirstOrDefault(change => change.Coefficient.Sign == (after.Amount - before.Amount).Sign) is { Quantity: FlowSymbol flow } moved && after.Amount != before.Amount)
                    stated.Add((flow, new DaySpan(CivilCalendar.Day(after.Date), CivilCalendar.Day(after.Date)), (after.Amount - before.Amount) / moved.Coefficient));
        }

        return stated;
    }

    // The stock of the first day is that of its end: what flows does so after it.
    private DaySpan Days(FlowFact fact, DateOnly start)
    {
        var first = CivilCalendar.Day(fact.First);
        return new DaySpan(_balances.Count > 0 && fact.First == start && fact.Last > start ? first + 1 : first, CivilCalendar.Day(fact.Last));
    }
}
