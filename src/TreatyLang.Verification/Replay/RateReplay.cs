using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays how fast a Party can change a holding. A change belongs to the period of the day on which the new value is held.</summary>
internal static class RateReplay
{
    public static IEnumerable<(AgentSymbol? Agent, int Day)> Violations(ReplayScene scene, RateCapability capability)
    {
        var periods = scene.Calendar.Periods(capability.Periods, scene.Calendar.Whole).ToArray();
        foreach (var party in capability.Parties)
            if (FirstExcess(scene, capability, party, periods) is { } day)
                yield return (party, day);
    }

    private static int? FirstExcess(ReplayScene scene, RateCapability capability, PartySymbol party, IEnumerable<DaySpan> periods)
    {
        foreach (var period in periods)
        {
            var used = Rational.Zero;
            foreach (var day in scene.Ledger.Changes(party, capability.Holding).Where(period.Contains))
            {
                // What is held on the first day of the history did not come about in it.
                if (day == scene.Calendar.Whole.First) continue;
                var growth = scene.Ledger.Value(party, capability.Holding, day) - scene.Ledger.Value(party, capability.Holding, day - 1);
                var change = capability.IsDecrease ? -growth : growth;
                if (change.Sign > 0) used += change;
                if (used > capability.Amount) return day;
            }
        }
        return null;
    }
}
