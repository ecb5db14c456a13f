using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Lowers duties, quotas, prohibitions and exclusive rights about acts to counts over days.</summary>
internal sealed class ActLowering(TriggerActors actors, Timeline timeline, PriorityIndex priorities, SwitchedDays switches)
{
    /// <summary>Adds the norms of a clause whose timing is dated.</summary>
    public void Lower(NormClause clause, ActTiming timing, ImmutableArray<Norm>.Builder norms)
    {
        foreach (var agents in Bearers.Units(clause.Bearer, timeline))
        {
            if (timeline.For(agents) is var own && own != timeline) new ActLowering(actors, own, priorities, switches).Lower(clause, timing, agents, norms);
            else Lower(clause, timing, agents, norms);
        }
    }

    private void Lower(NormClause clause, ActTiming timing, ImmutableArray<AgentSymbol> agents, ImmutableArray<Norm>.Builder norms)
    {
        if (switches.When(clause, agents, clause is ActRightClause) is not { } when) return;
        var off = switches.Off(clause, agents);
        switch (clause)
        {
            case ActDutyClause { Timing: RelativeToEach relative } triggered:
                if (timeline.DaysInForce(relative.Range) is { IsEmpty: false } range) norms.Add(new RelativeNorm(triggered, agents, TriggerActors.Ordered(relative), range, actors.Of(relative, agents)) { Off = [.. off], When = when });
                break;
            case ActDutyClause duty:
                foreach (var (days, due) in DutyWindows(timing).Where(window => !off.Any(range => range.Contains(window.Due)))) norms.Add(new CountNorm(duty, agents, days, due) { When = when });
                break;
            case ActLimitClause limit:
                AddCeilings(limit, agents, limit.Act, limit.Target, Windows(timing).Select(days => new Ceiling(days, limit.Maximum)), when, norms);
                break;
            case ActRightClause { Only: true } right:
                AddCeilings(right, agents, right.Act, right.Target, CeilingsOf(right, timing), when with { Conditions = [] }, norms);
                if (!when.Conditions.IsEmpty) AddCeilings(right, agents, right.Act, right.Target, Windows(timing).Select(days => new Ceiling(days, 0)), when with { Conditions = [], Provisos = when.Conditions }, norms);
                break;
            case ActRightClause right when when.Conditions.Any(IsProviso):
                var proviso = when with { Conditions = when.Conditions.RemoveAll(IsProviso), Provisos = when.Conditions.RemoveAll(condition => !IsProviso(condition)) };
                AddCeilings(right, agents, right.Act, right.Target, Windows(timing).Select(days => new Ceiling(days, 0)), proviso, norms);
                break;
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

    private IEnumerable<Ceiling> CeilingsOf(ActRightClause right, ActTiming timing)
    {
        ImmutableArray<DayRange> outside = [timeline.Life];
        foreach (var days in Windows(timing))
        {
            outside = [.. outside.SelectMany(range => range.Except(days))];
            if (right.UpTo is { } most) yield return new(days, most);
        }
        foreach (var days in outside) yield return new(days, 0);
    }

    /// <summary>Adds one norm for each ceiling, or for those together among which an allowance is shared out.</summary>
    private void AddCeilings(
        NormClause clause, ImmutableArray<AgentSymbol> agents, ActSymbol act, PartySymbol? target, IEnumerable<Ceiling> all, DayCondition when, ImmutableArray<Norm>.Builder norms)
    {
        // On days on which the clause is off it counts nothing.
        var allowances = Allowances(clause, act, agents).Concat((clause is ActRightClause ? [] : switches.Off(clause, agents)).Select(days => new Allowance(agents, null, days, null))).ToList();
        var open = all.OrderBy(ceiling => ceiling.Days.First).ToList();
        while (open.Count > 0)
        {
            List<Ceiling> ceilings = [open[0]];
            List<Allowance> lifting = [];
            for (var grows = true; grows;)
            {
                lifting = [.. allowances.Where(allowance => ceilings.Exists(ceiling => Meet(ceiling, allowance)))];
                grows = ceilings.Count < (ceilings = [.. open.Where(ceiling => ceiling == open[0] || lifting.Exists(allowance => Meet(ceiling, allowance)))]).Count;
            }
            open.RemoveAll(ceilings.Contains);
            norms.Add(new CeilingNorm(clause, agents, act, target, [.. ceilings], [.. lifting]) { When = when });
        }
    }

    private static bool IsProviso(Condition condition) => condition.Word is ConditionWord.Provided;

    private static bool Meet(Ceiling ceiling, Allowance allowance) => !ceiling.Days.Intersect(allowance.Days).IsEmpty;

    private IEnumerable<Allowance> Allowances(NormClause clause, ActSymbol act, ImmutableArray<AgentSymbol> agents)
    {
        foreach (var grant in priorities.PrevailingOver(clause))
        {
            var (target, upTo, windows) = grant switch
            {
                ActRightClause right when right.Act == act => (right.Target, right.UpTo, Windows(right.Timing)),
                ActDutyClause duty when duty.Act == act => (duty.Target, duty.Minimum, DutyWindows(duty.Timing).Select(window => window.Days)),
                _ => (null, 0, []),
            };
            foreach (var days in windows)
                foreach (var holders in Bearers.UnitsAmong(grant.Bearer, agents, timeline))
                    if (switches.WhenRight(grant, holders) is { } when) yield return new(holders, target, days, upTo) { When = when };
        }
    }

    private IEnumerable<(DayRange Days, int Due)> DutyWindows(ActTiming timing)
    {
        switch (timing)
        {
            case InWindow { Window: { End: not null } window }:
                // A deadline without a start counts acts before entry into force too; overdue then, it is missed at once.
                var whole = new DayRange(timeline.HistoryStart, timeline.End);
                if (timeline.Days(window, whole) is { } days && days.Last <= timeline.End)
                    yield return (days, Math.Max(days.Last, timeline.Life.First));
                break;
            case InEachPeriod:
                foreach (var period in WholeWindows(timing)) yield return (period, period.Last);
                break;
            case AfterEachPeriod after:
                if (timeline.DaysInForce(after.Range) is not { IsEmpty: false } range) break;
                foreach (var period in timeline.Periods(after.Periods, range) ?? [])
                {
                    var due = Timeline.Due(after, period);
                    if (range.Contains(period) && due <= timeline.End) yield return (new(period.Last + 1, due), due);
                }
                break;
            case BeforeEachPeriod before:
                if (timeline.DaysInForce(before.Range) is not { IsEmpty: false } begins) break;
                var open = timeline.Life.First;
                foreach (var period in (timeline.Periods(before.Periods, begins) ?? []).Where(period => begins.Contains(period.First)))
                {
                    var due = Timeline.Due(before, period);
                    if (due < timeline.Life.First) continue;
                    yield return (new(before.Latest is null ? open : Math.Max(timeline.Life.First, Timeline.Back(period.First, before.Latest)), due), due);
                    open = due + 1;
                }
                break;
        }
    }
}
