using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>The stages from which no clause leads on, of the remedy that one clause opens: each period and each suspension that it can come to.</summary>
internal sealed class RemedyStages
{
    private readonly BoundTreaty _treaty;
    private readonly int _opened;
    private readonly HashSet<int> _seen = [];
    private readonly List<RemedyStage> _found = [];

    /// <param name="treaty">The treaty.</param>
    /// <param name="referral">What opens the remedy.</param>
    /// <param name="opened">The day on which it is opened.</param>
    public RemedyStages(BoundTreaty treaty, ReferralClause referral, int opened)
    {
        (_treaty, _opened) = (treaty, opened);
        Take(referral.Step, referral, opened, []);
    }

    /// <summary>The stages, in the order in which they are reached.</summary>
    public IReadOnlyList<RemedyStage> All => _found;

    private void Take(RemedyStep step, NormClause clause, int day, ImmutableArray<BoundClause> way)
    {
        switch (step)
        {
            case Suspension { UpTo: null } when !EndsSomehow: _found.Add(new(clause, _opened, day, way)); break;
            case FurtherReferral further:
                if (further.Choice is ReferralChoice.All) Refer(further.Bodies, day, way);
                else foreach (var body in further.Bodies) Refer([body], day, way);
                break;
            case NoticeStep notice when !_treaty.Clauses.OfType<SnapBackClause>().Any(back => back.Body == notice.Body): Refer([notice.Body], day, way); break;
        }
    }

    private void Refer(ImmutableArray<BodySymbol> bodies, int day, ImmutableArray<BoundClause> way)
    {
        var clocks = new List<ClockClause>();
        foreach (var body in bodies)
        {
            // A silence that is counted from the referral ends the dispute, whatever period the body has.
            if (_treaty.Clauses.OfType<SilenceClause>().Any(silence => silence.Body == body && silence is { Clock: null, Matter: null, Outcome: SilenceOutcome.Ends })) return;
            if (_treaty.Clauses.OfType<ClockClause>().FirstOrDefault(clock => clock.Body == body && clock.After.IsEmpty) is { } clock) clocks.Add(clock);
        }
        Run(clocks, day, way);
    }

    /// <summary>Lets periods run that begin on one day; what follows several of them follows the last one.</summary>
    private void Run(List<ClockClause> clocks, int day, ImmutableArray<BoundClause> way)
    {
        int End(IEnumerable<ClockClause> followed) => followed.Where(clocks.Contains).Max(clock => CalendarArithmetic.Add(day, clock.Length));
        foreach (var clock in clocks.Where(clock => _seen.Add(clock.Ordinal)).ToList())
        {
            var leadsOn = _treaty.Clauses.OfType<SilenceClause>().Any(silence => silence.Clock == clock);
            foreach (var next in _treaty.Clauses.OfType<ClockClause>().Where(next => next.After.Contains(clock)))
            {
                leadsOn = true;
                Run([next], End(next.After), [.. way, .. next.After.Where(clocks.Contains)]);
            }
            foreach (var next in _treaty.Clauses.OfType<OtherwiseClause>().Where(next => next.Clocks.Contains(clock)))
            {
                leadsOn = true;
                Take(next.Step, next, End(next.Clocks), [.. way, .. next.Clocks.Where(clocks.Contains), next]);
            }
            if (!leadsOn) _found.Add(new(clock, _opened, End([clock]), way));
        }
    }

    private bool EndsSomehow => _treaty.Clauses.OfType<SuspensionEndClause>().Any()
        || _treaty.Clauses.OfType<SilenceClause>().Any(silence => silence is { IsOfMeasure: true, Outcome: SilenceOutcome.Ends });
}
