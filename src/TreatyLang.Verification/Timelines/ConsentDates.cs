using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>The dates of signatures, deposits and exchanges, as far as facts give them.</summary>
internal sealed class ConsentDates
{
    private readonly ILookup<ActSymbol, ActFact> _facts;
    private readonly BoundTreaty _treaty;

    public ConsentDates(BoundTreaty treaty)
    {
        _treaty = treaty;
        _facts = treaty.Clauses.OfType<ActFact>().Where(fact => fact.Date is not null).ToLookup(fact => fact.Act);
    }

    /// <summary>The dates that a text leaves to consents, by their words; those that no fact fixes are missing.</summary>
    public ImmutableDictionary<string, int> Known()
    {
        var known = ImmutableDictionary.CreateBuilder<string, int>();
        foreach (var open in _treaty.Clauses.SelectMany(ClauseTimes.Points).SelectMany(ClauseTimes.Parts).OfType<OpenDatePoint>())
            if (open.Condition is { } condition && DayOf(condition) is { } day) known[open.Event] = day;
        return known.ToImmutable();
    }

    /// <summary>The first day on which an agent does one of several acts, or null.</summary>
    public int? First(AgentSymbol? agent, IEnumerable<ActSymbol> acts) => acts.SelectMany(act => _facts[act])
        .Where(fact => agent is null || fact.Agent == agent).Min(fact => fact.Date?.DayNumber);

    private int? DayOf(ConsentCondition condition)
    {
        var consents = _treaty.Parties.Select(party => (Party: party, Day: First(party, condition.Acts))).Where(consent => consent.Day is not null).OrderBy(consent => consent.Day).ToList();
        for (var count = 1; count <= consents.Count; count++)
        {
            var bound = consents.Take(count).Select(consent => consent.Party).ToList();
            if (count >= condition.Count && condition.Named.All(bound.Contains) && (condition.Share is not { } share || Reaches(share, bound)))
                return consents[count - 1].Day;
        }
        return null;
    }

    private bool Reaches(ConsentShare share, List<PartySymbol> bound)
    {
        var amounts = _treaty.Parties.Select(party => (Party: party, Amount: AmountOf(share.Of, party))).ToList();
        if (amounts.Exists(item => item.Amount is null)) return false;
        var all = amounts.Aggregate(Rational.Zero, (sum, item) => sum + (item.Amount ?? Rational.Zero));
        var together = amounts.Where(item => bound.Contains(item.Party)).Aggregate(Rational.Zero, (sum, item) => sum + (item.Amount ?? Rational.Zero));
        return together * 100 >= share.Percent * all;
    }

    private Rational? AmountOf(TermSymbol term, PartySymbol party) => term is FigureSymbol figure
        ? figure.Values.TryGetValue(party, out var value) ? value : null
        : _treaty.Clauses.OfType<HoldingFact>().FirstOrDefault(fact => fact.Holding == term && fact.Party == party && fact.Comparison is ComparisonKind.Exactly)?.Amount;
}
