using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Makes the history that a scenario tells: what is stated is held until the next statement, and what follows from it by definition is held as well.</summary>
internal static class ScenarioHistory
{
    /// <summary>The history.</summary>
    /// <param name="treaty">The treaty with the facts that hold in the scenario.</param>
    /// <param name="life">When it is in force.</param>
    public static History Of(BoundTreaty treaty, ScenarioLife life)
    {
        var flows = treaty.Parties.ToDictionary(party => party, party => new ScenarioFlows(treaty, party, life.Entry).All());
        return new()
        {
            EntryIntoForce = life.Entry,
            LastDay = life.Last,
            Holdings = [.. treaty.Parties.SelectMany(party => Holdings(treaty, party, life.Entry, flows[party]))],
            Flows = [.. treaty.Parties.SelectMany(party => flows[party])],
            Acts = [.. treaty.Clauses.OfType<ActFact>().Select(fact => Occurrence(treaty, fact, life.Entry)).OrderBy(act => act.Date)],
            OpenDates = life.OpenDates,
        };
    }

    private static IEnumerable<HoldingValue> Holdings(BoundTreaty treaty, PartySymbol party, DateOnly entry, IReadOnlyList<FlowAmount> flows)
    {
        var facts = treaty.Clauses.OfType<HoldingFact>().Where(fact => fact.Party == party).ToLookup(fact => fact.Date ?? entry);
        var changes = flows.ToLookup(flow => flow.First);
        var stated = new Dictionary<HoldingSymbol, (Rational Amount, DateOnly Since)>();
        foreach (var date in facts.Select(day => day.Key).Concat(changes.Select(day => day.Key)).Distinct().Order())
        {
            foreach (var balance in treaty.Clauses.OfType<BalanceDefinition>())
            {
                var net = balance.Changes.Aggregate(Rational.Zero, (sum, change) => sum + changes[date].Where(flow => flow.Flow == change.Quantity).Aggregate(Rational.Zero, (part, flow) => part + change.Coefficient * flow.Amount));
                if (net.Sign != 0) stated[balance.Stock] = (stated.GetValueOrDefault(balance.Stock).Amount + net, date);
            }

            foreach (var fact in facts[date])
                stated[fact.Holding] = (fact.IsAcquisition ? stated.GetValueOrDefault(fact.Holding).Amount + fact.Amount : fact.Amount, date);
            foreach (var (holding, amount) in new QuantityCompletion<HoldingSymbol>(treaty, party, stated).All()) yield return new(date, party, holding, amount);
        }
    }

    private static ActOccurrence Occurrence(BoundTreaty treaty, ActFact fact, DateOnly entry)
    {
        var others = treaty.Parties.Where(party => party != fact.Agent).ToList();
        var target = fact.Target ?? (fact.Act.HasTarget && others.Count == 1 ? others[0] : null);
        return new(fact.Date ?? entry, 0, fact.Agent, fact.Act, target) { Detail = fact.Detail };
    }
}
