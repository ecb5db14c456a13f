using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>The clocks that run one after the other from a referral to the last step that follows.</summary>
/// <param name="Clocks">The clocks in the order in which they run.</param>
/// <param name="Clauses">The clauses of the course after the referral, in source order.</param>
internal sealed record DisputeCourse(ImmutableArray<ClockClause> Clocks, ImmutableArray<BoundClause> Clauses)
{
    /// <summary>The day on which the last step of a dispute referred on a day becomes possible.</summary>
    public int Finish(int day)
    {
        foreach (var clock in Clocks) day = CalendarArithmetic.Add(day, clock.Length);
        return day;
    }

    /// <summary>The course from a referral; of several next bodies it takes the one whose course ends first.</summary>
    public static DisputeCourse Fastest(BoundTreaty treaty, ReferralClause referral) => From(treaty, referral.Body, []);

    private static DisputeCourse From(BoundTreaty treaty, BodySymbol body, ImmutableArray<ClockClause> run)
    {
        var clock = treaty.Clauses.OfType<ClockClause>().FirstOrDefault(other => other.Body == body && !run.Contains(other));
        if (clock is null) return new([], []);
        var steps = treaty.Clauses.OfType<OtherwiseClause>().Where(step => step.Clock == clock).ToList();
        DisputeCourse? best = null;
        foreach (var step in steps)
        {
            var rest = step.Step is FurtherReferral further ? From(treaty, further.Body, run.Add(clock)) : new([], []);
            var course = new DisputeCourse([clock, .. rest.Clocks], [.. rest.Clauses.Append(clock).Append(step).OrderBy(clause => clause.Ordinal)]);
            if (best is null || course.Finish(0) < best.Finish(0)) best = course;
        }
        return best ?? new([clock], [clock]);
    }
}
