using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// Whether one triggered duty has the act of another done for each of its triggers. Duties that ask for a distinct act for each
/// trigger are compared trigger by trigger: the time that the one leaves must lie within the time that the other leaves.
/// </summary>
internal sealed class TriggeredImplication(Timeline timeline)
{
    /// <summary>Whether whoever complies with the first duty complies with the second.</summary>
    public bool Implies(RelativeNorm first, RelativeNorm second)
    {
        if (first.Duty.Act != second.Duty.Act || first.Timing.Trigger != second.Timing.Trigger || !first.Agents.SequenceEqual(second.Agents)) return false;
        if (first.Timing.Role != second.Timing.Role && first.Timing.Role is not TriggerRole.Anyone) return false;
        if (!first.Off.IsEmpty || !second.Off.IsEmpty || !first.When.IsNone || !second.When.IsNone) return false;
        if (!first.Timing.By.IsEmpty && !first.Timing.By.SequenceEqual(second.Timing.By)) return false;
        if (second.Duty.Target is { } target && target != first.Duty.Target || !first.Days.Contains(second.Days)) return false;
        // What asks for nothing on any day repeats nothing.
        var asks = false;
        for (var day = second.Days.First; day <= second.Days.Last; day++)
        {
            asks |= Reach(second, ActPoint.AtStartOf(day)) is not null;
            if (!Covers(second, first, ActPoint.AtStartOf(day)) || !Covers(second, first, new(day * 24L + 23))) return false;
        }
        return asks;
    }

    private bool Covers(RelativeNorm outer, RelativeNorm inner, ActPoint trigger)
    {
        if (Reach(outer, trigger) is not { } wide) return true;
        return Reach(inner, trigger) is { } narrow && (narrow.Last < narrow.First || (wide.First <= narrow.First && narrow.Last <= wide.Last));
    }

    /// <summary>The first and the last hour for the act, or null if the trigger asks for nothing.</summary>
    private (long First, long Last)? Reach(RelativeNorm norm, ActPoint trigger)
    {
        var timing = norm.Timing;
        if (timing.IsBefore)
        {
            var start = ActPoint.AtStartOf(timeline.Start).Hours;
            return (timing.Latest is { } most ? Math.Max(start, Lag.EarliestBefore(trigger, most).Hours) : start, Lag.LastBefore(trigger, timing.Earliest).Hours);
        }
        if (timing.Latest is not { } latest || Lag.Last(trigger, latest) is var last && last.Day > timeline.For(norm.Clause).End) return null;
        return (Lag.Earliest(trigger, timing.Earliest).Hours, last.Hours);
    }
}
