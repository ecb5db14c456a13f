using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays how much of a right is used. A right to hold more than a limit allows is used by as much as would be a breach without it.</summary>
internal static class RightReplay
{
    /// <summary>The most that is used in any whole period, or on any day.</summary>
    /// <param name="scene">The history.</param>
    /// <param name="right">The right.</param>
    /// <param name="holders">One holder, or those who have it together.</param>
    public static Rational MostUsed(ReplayScene scene, NormClause right, IReadOnlyList<AgentSymbol> holders) => right switch
    {
        ActRightClause { Timing: RelativeToEach timing } act => TriggeredDutyReplay.Grants(scene, timing, holders)
            .Select(grant => (Rational)scene.Log.Find(act.Act, holders, act.Target, scene.Calendar.Force).Count(done => grant.Admits(done) && scene.Applicability.Applies(act, holders, done.Day))).DefaultIfEmpty().Max(),
        ActRightClause act => Spans(scene.Calendar, act.Timing)
            .Select(span => (Rational)scene.Log.Find(act.Act, holders, act.Target, span).Count(done => scene.Applicability.Applies(act, holders, done.Day))).DefaultIfEmpty().Max(),
        HoldingRightClause holding => MostHeld(scene, holding, holders),
        FlowRightClause flow => MostFlowed(scene, flow, holders),
        _ => Rational.Zero,
    };

    // Of a flow what is used is counted from the amount granted on; of an additional amount what lies beyond the limit too.
    private static Rational MostFlowed(ReplayScene scene, FlowRightClause right, IReadOnlyList<AgentSymbol> holders)
    {
        var spans = Spans(scene.Calendar, right.Timing).Where(span => AmountReplay.KnownFrom(scene, right.Amount, holders) <= span.First).ToList();
        if (spans.Count == 0) return Rational.Zero;
        var granted = right.Years * AmountReplay.Value(scene, right.Amount, holders);
        var there = spans.ToDictionary(span => span, span => scene.Flows.Amount(holders, right.Flow, span));
        var limits = right.Additional ? scene.Precedence.Under(right).OfType<FlowLimitClause>().ToList() : [];
        var beyond = spans.SelectMany(span => limits.Select(limit => FlowLimitReplay.Excess(scene, limit, right, holders, span) is { } excess ? (excess < there[span] ? excess : there[span]) : (Rational?)null)).OfType<Rational>().ToList();
        return (beyond.Count > 0 ? beyond.Max() : there.Values.Max()) - granted;
    }

    private static IEnumerable<DaySpan> Spans(ReplayCalendar calendar, ActTiming timing) => timing switch
    {
        InWindow within => [calendar.Days(within.Window, calendar.Force)],
        InEachPeriod each when calendar.Days(each.Range, calendar.Force) is var range => calendar.Periods(each.Periods, range).Where(range.Contains),
        _ => [],
    };

    private static Rational MostHeld(ReplayScene scene, HoldingRightClause right, IReadOnlyList<AgentSymbol> holders)
    {
        var days = scene.Calendar.Days(right.Window, scene.Calendar.Force);
        if (days.IsEmpty) return Rational.Zero;
        var limits = right.Additional ? scene.Precedence.Under(right).OfType<LimitClause>().ToList() : [];
        var looked = Looked(scene, right, limits).Append(days.First).Where(days.Contains).Distinct().Where(day => scene.Applicability.Applies(right, holders, day)).ToList();
        if (looked.Count == 0) return Rational.Zero;
        var lifted = looked.SelectMany(day => limits.Select(limit => LimitReplay.Lifted(scene, limit, right, holders, day))).OfType<Rational>().ToList();
        return lifted.Count > 0 ? lifted.Max() : looked.Select(day => scene.Ledger.Value(holders, right.Used, day)).Max();
    }

    /// <summary>The days from which something that bears on the right can be different.</summary>
    private static IEnumerable<int> Looked(ReplayScene scene, HoldingRightClause right, List<LimitClause> limits)
    {
        var clauses = limits.SelectMany(limit => scene.Precedence.Over(limit, limit.Bearer.Agents)).Concat(limits).Append(right).Distinct();
        foreach (var clause in clauses)
        {
            var (holding, window) = clause switch
            {
                LimitClause limit => (limit.Holding, limit.Window),
                HoldingRightClause other => (other.Used, other.Window),
                _ => (null, null),
            };
            if (holding is null || window is null) continue;
            var span = scene.Calendar.Days(window, scene.Calendar.Force);
            yield return span.First;
            yield return span.Last + 1;
            foreach (var day in scene.Applicability.Borders(clause)) yield return day;
            foreach (var party in scene.Treaty.Parties)
                foreach (var day in scene.Ledger.Changes(party, holding)) yield return day;
        }
    }
}
