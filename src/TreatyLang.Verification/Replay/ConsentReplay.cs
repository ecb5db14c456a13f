using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays who consented to be bound and who gave notice: what facts say and what the history shows.</summary>
internal sealed class ConsentReplay
{
    private readonly BoundTreaty _treaty;
    private readonly List<(ActSymbol Act, AgentSymbol Agent, int Day)> _acts = [];
    private readonly Dictionary<AgentSymbol, (int Entry, int Last)> _lives = [];

    public ConsentReplay(BoundTreaty treaty, History history)
    {
        _treaty = treaty;
        foreach (var act in history.Acts) _acts.Add((act.Act, act.Agent, CivilCalendar.Day(act.Date)));
        foreach (var clause in treaty.Clauses)
            if (clause is ActFact { Date: { } date } fact) _acts.Add((fact.Act, fact.Agent, CivilCalendar.Day(date)));
    }

    /// <summary>The first day of an act, whoever acts, or null.</summary>
    public int? First(ActSymbol act) => Earliest(_acts.Where(done => done.Act == act));

    /// <summary>The first day on which an agent does one of the acts, or null.</summary>
    public int? First(AgentSymbol agent, IReadOnlyCollection<ActSymbol> acts) => Earliest(_acts.Where(done => done.Agent == agent && acts.Contains(done.Act)));

    /// <summary>The first day on which a condition is met, or null.</summary>
    public int? DayOf(ConsentCondition condition)
    {
        foreach (var day in _acts.Select(done => done.Day).Distinct().Order())
        {
            var bound = _treaty.Parties.Where(party => First(party, condition.Acts) <= day).ToHashSet();
            if (bound.Count >= Math.Max(1, condition.Count) && condition.Named.All(bound.Contains) && (condition.Share is not { } share || HaveTogether(share, bound))) return day;
        }
        return null;
    }

    /// <summary>The days on which the treaty binds a Party.</summary>
    /// <param name="agent">The Party.</param>
    /// <param name="force">The days in force.</param>
    public (int Entry, int Last) LifeOf(AgentSymbol agent, DaySpan force)
    {
        if (!_lives.TryGetValue(agent, out var life)) _lives.Add(agent, life = Life(agent, force));
        return life;
    }

    private (int Entry, int Last) Life(AgentSymbol agent, DaySpan force)
    {
        var entry = force.First;
        if (agent is PartySymbol && First(agent, BuiltInActs.Deposits) is { } deposit && deposit > force.First)
            entry = _treaty.Clauses.OfType<LaterEntryClause>().FirstOrDefault() is { } later ? ReplayCalendar.Shift(deposit, later.Delay, isBefore: false) : deposit;
        foreach (var fact in _treaty.Clauses.OfType<PartyEntryFact>().Where(fact => fact.Party == agent).Take(1)) entry = Math.Max(force.First, CivilCalendar.Day(fact.Date));
        // A treaty of two ends for both.
        IEnumerable<AgentSymbol> leaving = _treaty.Parties.Length == 2 && agent is PartySymbol ? _treaty.Parties : [agent];
        var last = force.Last;
        if (_treaty.Clauses.OfType<WithdrawalClause>().FirstOrDefault() is { } withdrawal)
            foreach (var party in leaving)
                if (First(party, [BuiltInActs.NoticeOfWithdrawal]) is { } notice)
                    last = Math.Min(last, ReplayCalendar.Shift(notice, withdrawal.Notice, isBefore: false) - 1);
        return (entry, last);
    }

    private static int? Earliest(IEnumerable<(ActSymbol Act, AgentSymbol Agent, int Day)> acts) => acts.Min(done => (int?)done.Day);

    private bool HaveTogether(ConsentShare share, HashSet<PartySymbol> bound)
    {
        var (all, together) = (Rational.Zero, Rational.Zero);
        foreach (var party in _treaty.Parties)
        {
            if (Amount(share.Of, party) is not { } amount) return false;
            all += amount;
            if (bound.Contains(party)) together += amount;
        }
        return together >= share.Percent / 100 * all;
    }

    private Rational? Amount(TermSymbol term, PartySymbol party)
    {
        if (term is FigureSymbol figure) return figure.Values.TryGetValue(party, out var value) ? value : null;
        return _treaty.Clauses.OfType<HoldingFact>().Where(fact => fact.Holding == term && fact.Party == party && fact.Comparison is ComparisonKind.Exactly)
            .Select(fact => (Rational?)fact.Amount).FirstOrDefault();
    }
}
