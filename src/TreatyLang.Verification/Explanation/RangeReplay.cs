using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Explanation;

/// <summary>Replays a limit that is given as a range under both of its readings.</summary>
internal static class RangeReplay
{
    /// <summary>An amount that is lawful under the default reading and a breach under the other; null if the clauses that prevail over the limit leave no such amount.</summary>
    /// <param name="check">The treaty.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="other">The number of the other reading.</param>
    /// <param name="day">The day on which the amount is held.</param>
    public static Rational? Between(CheckContext check, LimitClause limit, Rational other, DateOnly day)
    {
        var value = limit.Amount.For([limit.Bearer.Agents[0]]);
        var between = other + (value - other) * new Rational(2, 5);
        if (limit.Holding.IsCounted) between = value > other ? between.Ceiling() : between.Floor();
        foreach (var amount in new[] { between, value })
            if (!IsBreach(check, limit, value, day, amount) && IsBreach(check, limit, other, day, amount)) return amount;
        return null;
    }

    private static bool IsBreach(CheckContext check, LimitClause limit, Rational bound, DateOnly day, Rational amount)
    {
        var reading = limit with { Amount = new Amount(bound, null) };
        var treaty = check.Treaty.With(check.Treaty.Clauses.SetItem(check.Treaty.Clauses.IndexOf(limit), reading));
        var history = new History
        {
            EntryIntoForce = DateOnly.FromDayNumber(check.Timeline.Start),
            LastDay = DateOnly.FromDayNumber(check.Timeline.End),
            Holdings = [.. limit.Bearer.Agents.Take(1).OfType<PartySymbol>().Select(party => new HoldingValue(day, party, limit.Holding, amount))],
            Acts = [],
        };
        var scene = new ReplayScene(treaty, history);
        return LimitReplay.Breaches(scene, reading).Any(breach => breach.Agent is null || breach.Agent == limit.Bearer.Agents[0]);
    }
}
