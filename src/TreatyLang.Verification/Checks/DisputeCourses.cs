using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// The shortest ways through the procedures of a treaty: clocks are not extended, of alternatives the faster one is taken, and what
/// follows several periods follows those of them that have begun. Periods are gone through in the order in which they end.
/// </summary>
internal sealed class DisputeCourses
{
    private readonly BoundTreaty _treaty;
    private readonly ILookup<BodySymbol, ClockClause> _referred;
    private readonly ILookup<int, NormClause> _followers;
    private readonly HashSet<(BodySymbol, BodySymbol)> _together = [];

    private readonly Timeline _timeline;

    public DisputeCourses(BoundTreaty treaty, Timeline timeline)
    {
        (_treaty, _timeline) = (treaty, timeline);
        _referred = treaty.Clauses.OfType<ClockClause>().Where(clock => clock.After.IsEmpty).ToLookup(clock => clock.Body);
        _followers = treaty.Clauses.OfType<NormClause>().SelectMany(clause => Periods(clause).Select(clock => (clock, clause)))
            .ToLookup(pair => pair.clock.Ordinal, pair => pair.clause);
        var steps = treaty.Clauses.Select(clause => clause switch { ReferralClause referral => referral.Step, OtherwiseClause other => other.Step, _ => null });
        foreach (var referral in steps.OfType<FurtherReferral>().Where(step => step.Choice is ReferralChoice.All))
            foreach (var one in referral.Bodies)
                foreach (var other in referral.Bodies) _together.Add((one, other));
    }

    /// <summary>The way that ends first if the procedure is opened on a day.</summary>
    public DisputeCourse Fastest(ReferralClause referral, int day)
    {
        var begun = new Dictionary<int, (ClockClause Clock, DisputeCourse End)>();
        var settled = new HashSet<int>();
        DisputeCourse? best = null;
        Take(referral.Step, DisputeCourse.AtOnce);
        while (begun.Where(entry => !settled.Contains(entry.Key)).OrderBy(entry => entry.Value.End.Finish(day)).ThenBy(entry => entry.Key).Select(entry => entry.Value).FirstOrDefault() is { Clock: { } clock, End: var end })
        {
            settled.Add(clock.Ordinal);
            if (!_followers.Contains(clock.Ordinal)) Keep(end);
            foreach (var follower in _followers[clock.Ordinal])
            {
                var joined = Periods(follower).Where(other => other == clock || _together.Contains((other.Body, clock.Body))).ToList();
                if (!joined.TrueForAll(other => settled.Contains(other.Ordinal))) continue;
                var start = DisputeCourse.Latest([.. joined.Select(other => begun[other.Ordinal].End)]);
                if (follower is OtherwiseClause otherwise) Take(otherwise.Step, start.Then(otherwise));
                else if (follower is ClockClause next) Begin(next, start);
            }
        }
        return best ?? DisputeCourse.AtOnce;

        void Keep(DisputeCourse course)
        {
            if (best is null || course.Finish(day) < best.Finish(day)) best = course;
        }

        void Begin(ClockClause clock, DisputeCourse start)
        {
            var end = start.Then(clock, clock.Length);
            if (!begun.TryGetValue(clock.Ordinal, out var known) || (!settled.Contains(clock.Ordinal) && end.Finish(day) < known.End.Finish(day)))
                begun[clock.Ordinal] = (clock, end);
        }

        void Take(RemedyStep step, DisputeCourse start)
        {
            var snapBack = step is NoticeStep notice ? _treaty.Clauses.OfType<SnapBackClause>().FirstOrDefault(clause => clause.Body == notice.Body) : null;
            var clocks = step switch
            {
                FurtherReferral further => further.Bodies.Select(body => _referred[body].FirstOrDefault()).OfType<ClockClause>().ToList(),
                NoticeStep { Body: var body } when snapBack is null => _referred[body].Take(1).ToList(),
                _ => [],
            };
            foreach (var clock in clocks) Begin(clock, start);
            if (snapBack is not null) Keep((snapBack.Window.Start is { } from && _timeline.Resolve(from) is { } first ? start.NotBefore(first) : start).Then(snapBack, snapBack.Length));
            else if (clocks.Count == 0) Keep(start);
        }
    }

    private static IEnumerable<ClockClause> Periods(NormClause clause) => clause switch
    {
        OtherwiseClause otherwise => otherwise.Clocks,
        ClockClause clock => clock.After,
        _ => [],
    };
}
