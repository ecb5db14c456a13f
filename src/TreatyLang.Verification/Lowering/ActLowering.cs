using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Lowers duties, quotas, prohibitions and exclusive rights about acts to counts over days.</summary>
internal sealed class ActLowering(Timeline timeline, PriorityIndex priorities)
{
    /// <summary>Adds the norms of a clause whose timing is dated.</summary>
    public void Lower(NormClause clause, ActTiming timing, ImmutableArray<Norm>.Builder norms)
    {
        foreach (var agents in Bearers.Units(clause.Bearer))
        {
            switch (clause)
            {
                case ActDutyClause { Timing: RelativeToEach relative } triggered:
                    if (timeline.DaysInForce(relative.Range) is { IsEmpty: false } range) norms.Add(new RelativeNorm(triggered, agents, relative, range));
                    break;
                case ActDutyClause duty:
                    foreach (var (days, due) in DutyWindows(timing))
                        norms.Add(new CountNorm(duty, agents, duty.Act, duty.Target, ComparisonKind.AtLeast, duty.Minimum, days, due, []));
                    break;
                case ActLimitClause limit:
                    foreach (var days in Windows(timing)) norms.Add(Limit(limit, agents, limit.Act, limit.Target, limit.Maximum, days));
                    break;
                case ActRightClause { Only: true } right:
                    LowerOnly(right, agents, timing, norms);
                    break;
            }
        }
    }

    /// <summary>The days of each window or period, cut to the life.</summary>
    public IEnumerable<DayRange> Windows(ActTiming timing)
    {
        switch (timing)
        {
            case InWindow window:
                if (timeline.DaysInForce(window.Window) is { IsEmpty: false } days) yield return days;
                break;
            case InEachPeriod periods:
                if (timeline.DaysInForce(periods.Range) is not { IsEmpty: false } range) break;
                foreach (var period in timeline.Periods(periods.Periods, range) ?? []) yield return period.Intersect(range);
                break;
        }
    }

    /// <summary>The windows, and of recurring periods those only that are whole.</summary>
    public IEnumerable<DayRange> WholeWindows(ActTiming timing)
    {
        if (timing is not InEachPeriod periods) return Windows(timing);
        return timeline.DaysInForce(periods.Range) is { IsEmpty: false } range
            ? (timeline.Periods(periods.Periods, range) ?? []).Where(range.Contains)
            : [];
    }

    private void LowerOnly(ActRightClause right, ImmutableArray<AgentSymbol> agents, ActTiming timing, ImmutableArray<Norm>.Builder norms)
    {
        ImmutableArray<DayRange> outside = [timeline.Life];
        foreach (var days in Windows(timing))
        {
            outside = [.. outside.SelectMany(range => range.Except(days))];
            if (right.UpTo is { } most) norms.Add(Limit(right, agents, right.Act, right.Target, most, days));
        }
        foreach (var days in outside) norms.Add(Limit(right, agents, right.Act, right.Target, 0, days));
    }

    private CountNorm Limit(NormClause clause, ImmutableArray<AgentSymbol> agents, ActSymbol act, PartySymbol? target, int most, DayRange days) =>
        new(clause, agents, act, target, ComparisonKind.AtMost, most, days, days.Last, Allowances(clause, act, agents, days));

    private ImmutableArray<Allowance> Allowances(NormClause clause, ActSymbol act, ImmutableArray<AgentSymbol> agents, DayRange days)
    {
        var allowances = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var grant in priorities.PrevailingOver(clause))
        {
            var upTo = grant switch
            {
                ActRightClause right when right.Act == act => right.UpTo,
                ActDutyClause duty when duty.Act == act => duty.Minimum,
                _ => -1,
            };
            if (upTo == -1 || ClauseTimes.TimingOf(grant) is not { } timing || !agents.Any(agent => grant.Bearer.Agents.Contains(agent))) continue;
            var windows = grant is ActDutyClause ? DutyWindows(timing).Select(window => window.Days) : Windows(timing);
            foreach (var window in windows)
                if (!window.Intersect(days).IsEmpty) allowances.Add(new(grant, window, upTo));
        }
        return allowances.DrainToImmutable();
    }

    private IEnumerable<(DayRange Days, int Due)> DutyWindows(ActTiming timing)
    {
        switch (timing)
        {
            case InWindow { Window: { End: not null } window }:
                // A deadline without a start counts acts before entry into force too; overdue then, it is missed at once.
                var open = new DayRange(timeline.HistoryStart, timeline.End);
                if (timeline.Days(window, open) is { } days && days.Last <= timeline.End)
                    yield return (days, Math.Max(days.Last, timeline.Start));
                break;
            case InEachPeriod:
                foreach (var period in WholeWindows(timing)) yield return (period, period.Last);
                break;
            case AfterEachPeriod after:
                if (timeline.DaysInForce(after.Range) is not { IsEmpty: false } range) break;
                foreach (var period in timeline.Periods(after.Periods, range) ?? [])
                {
                    var due = CalendarArithmetic.Add(period.Last, after.Latest);
                    if (range.Contains(period) && due <= timeline.End) yield return (new(period.Last + 1, due), due);
                }
                break;
        }
    }
}
