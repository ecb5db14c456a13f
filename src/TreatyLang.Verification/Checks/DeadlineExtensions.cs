using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>How far the deadline of a clause can be moved by the powers to extend it.</summary>
internal static class DeadlineExtensions
{
    /// <summary>The last day of what a clause asks for once, or the first day of a limit; null if it has no such day.</summary>
    public static int? DeadlineOf(Timeline timeline, NormClause norm) => norm switch
    {
        ActDutyClause { Timing: InWindow { Window: { End: { } end } window } } => timeline.Resolve(end) - (window.EndIsExclusive ? 1 : 0),
        LimitClause { Window: { Start: { } start } window } => timeline.Resolve(start) + (window.StartIsExclusive ? 1 : 0),
        CumulativeFlowClause flow => timeline.Resolve(flow.Deadline),
        _ => null,
    };

    /// <summary>The days on which a deadline is extended, each time as far as can be, and the last day to which that leads; null if there is no last one.</summary>
    /// <param name="timeline">The times.</param>
    /// <param name="power">The power.</param>
    /// <param name="deadline">The deadline that the clause sets.</param>
    public static (IReadOnlyList<int> Decisions, int Last)? Exhausted(Timeline timeline, DeadlineExtensionClause power, int deadline)
    {
        int? limit = power.Limit is { } point ? timeline.Resolve(point) : null;
        // Nothing dates the outer limit, or there is none and any time will do.
        if ((power.Limit is not null && limit is null) || (limit is null && (power.Steps.IsEmpty || (power.IsRepeatable && power.Most is null)))) return null;
        var decisions = new List<int>();
        var last = deadline;
        // An amount without “once” or “each time” is the most in all.
        for (var count = 0; count != (power.Most ?? (power.IsRepeatable ? null : 1)); count++)
        {
            var until = power.Steps.IsEmpty ? int.MaxValue : CalendarArithmetic.Add(last, power.Steps[Math.Min(count, power.Steps.Length - 1)]);
            until = Math.Min(until, limit ?? int.MaxValue);
            if (until == int.MaxValue) return null;
            if (until <= last) break;
            decisions.Add(last);
            last = until;
        }
        return (decisions, last);
    }

    /// <summary>Whether two references to a deadline mean the same one.</summary>
    public static bool AreSame(ClauseReference one, ClauseReference other) => one.Targets.Any(other.Covers) || other.Targets.Any(one.Covers);
}
