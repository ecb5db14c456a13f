using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>The days on which a right can be used, one range for each time that it is granted.</summary>
internal static class RightWindows
{
    /// <summary>The window within the life, or the whole periods; a part of a period grants nothing.</summary>
    public static IEnumerable<DayRange> Of(NormClause right, Timeline timeline)
    {
        if (ClauseTimes.WindowOf(right) is not { } window || timeline.DaysInForce(window) is not { IsEmpty: false } range) return [];
        return right is ActRightClause { Timing: InEachPeriod } or FlowRightClause { Timing: InEachPeriod } && ClauseTimes.TimingOf(right) is InEachPeriod periods
            ? (timeline.Periods(periods.Periods, range) ?? []).Where(range.Contains)
            : [range];
    }
}
