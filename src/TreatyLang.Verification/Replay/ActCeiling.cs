using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>What limits acts, be it a prohibition, a quota, a right that is one only there, or a capability.</summary>
/// <param name="Act">The act.</param>
/// <param name="Target">Towards whom, or null for anyone.</param>
/// <param name="Spans">The windows or periods, each with its own count.</param>
/// <param name="Maximum">How many acts each takes.</param>
/// <param name="ForbidsElsewhere">Whether acts outside them are forbidden.</param>
internal sealed record ActCeiling(ActSymbol Act, PartySymbol? Target, IReadOnlyList<DaySpan> Spans, int Maximum, bool ForbidsElsewhere)
{
    public static ActCeiling? Of(NormClause norm, ReplayCalendar calendar) => norm switch
    {
        ActLimitClause limit => new(limit.Act, limit.Target, SpansOf(limit.Timing, calendar, calendar.Force), limit.Maximum, false),
        ActRightClause { Only: true } right => new(right.Act, right.Target, SpansOf(right.Timing, calendar, calendar.Force), right.UpTo ?? int.MaxValue, true),
        ActRightClause right when right.Conditions.Any(condition => condition.Word is ConditionWord.Provided) =>
            new(right.Act, right.Target, SpansOf(right.Timing, calendar, calendar.Force), 0, false),
        _ => null,
    };

    /// <summary>A window, or the periods within its range, cut to the limits.</summary>
    public static IReadOnlyList<DaySpan> SpansOf(ActTiming timing, ReplayCalendar calendar, DaySpan limits) => timing switch
    {
        InWindow within => [calendar.Days(within.Window, limits)],
        InEachPeriod each when calendar.Days(each.Range, limits) is var range =>
            [.. calendar.Periods(each.Periods, range).Select(period => period.Cut(range))],
        _ => throw new NotSupportedException($"A limit or right with the timing {timing.GetType().Name}."),
    };
}
