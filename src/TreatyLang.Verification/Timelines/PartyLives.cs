using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>Works out for which Parties the treaty begins later or ends earlier than for the others (VCLT, Articles 24(3) and 65).</summary>
internal static class PartyLives
{
    /// <summary>The Parties that differ; a Party of which no fact says anything is bound during the whole life.</summary>
    public static ImmutableDictionary<AgentSymbol, PartyLife> Of(BoundTreaty treaty, ConsentDates consents, Timeline timeline)
    {
        var lives = ImmutableDictionary.CreateBuilder<AgentSymbol, PartyLife>();
        var later = treaty.Clauses.OfType<LaterEntryClause>().FirstOrDefault();
        var withdrawal = treaty.Clauses.OfType<WithdrawalClause>().FirstOrDefault();
        foreach (var party in treaty.Parties)
        {
            var (entry, last) = (timeline.Start, timeline.End);
            if (consents.First(party, BuiltInActs.Deposits) is { } deposit && deposit > timeline.Start)
                entry = later is null ? deposit : CalendarArithmetic.Add(deposit, later.Delay);
            if (treaty.Clauses.OfType<PartyEntryFact>().FirstOrDefault(fact => fact.Party == party) is { } given)
                entry = Math.Max(timeline.Start, given.Date.DayNumber);
            if (withdrawal is not null && consents.First(party, [BuiltInActs.NoticeOfWithdrawal]) is { } notice)
                last = Math.Min(last, CalendarArithmetic.Add(notice, withdrawal.Notice) - 1);
            if (entry != timeline.Start || last != timeline.End) lives.Add(party, new(entry, last));
        }
        // What binds two ends for both when one of them leaves.
        if (treaty.Parties.Length == 2 && lives.Count > 0)
        {
            var last = lives.Values.Min(life => life.Last);
            foreach (var party in treaty.Parties) lives[party] = new(lives.TryGetValue(party, out var life) ? life.Entry : timeline.Start, last);
        }
        return lives.ToImmutable();
    }
}
