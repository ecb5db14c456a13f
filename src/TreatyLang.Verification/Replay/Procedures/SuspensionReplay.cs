using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays suspensions: whether a clause permits one on its day, and what ends it first.</summary>
internal static class SuspensionReplay
{
    /// <summary>The suspensions of one Party towards another that have an effect.</summary>
    public static IEnumerable<(Stage Stage, Relief Relief)> Run(ReplayScene scene, ProcedureLog log, Openings openings, DisputeReplay dispute)
    {
        foreach (var act in log.Of(ProcedureActs.Suspension).Where(openings.Concerns))
        {
            if (Permit(openings, dispute, act) is not var (clause, step)) continue;
            var end = Ends(scene, log, openings, step, act.Day).Min();
            if (end <= act.Day) continue;
            ImmutableArray<ClauseReference> clauses = act.Occurrence.Detail?.Clauses is { } named ? [step.Reference, named] : [step.Reference];
            var stage = new Stage(StageKind.Suspended, CivilCalendar.Date(act.Day), end is { } day ? CivilCalendar.Date(day - 1) : null)
            {
                Clause = clause,
                Complaining = openings.Complaining,
                Responding = openings.Responding,
                Clauses = clauses[^1],
            };
            yield return (stage, new Relief(clauses, openings.Complaining, new DaySpan(act.Day, end - 1 ?? int.MaxValue)));
        }
    }

    private static (BoundClause Clause, Suspension Step)? Permit(Openings openings, DisputeReplay dispute, LoggedAct act)
    {
        bool Permits(RemedyStep step) => step is Suspension suspension && IsMeant(suspension, act.Occurrence.Detail?.Clauses);
        if (openings.Permits(Permits, act.Day) is { Step: Suspension first } opening) return (opening, first);
        return dispute.Permits(Permits) is var (clause, day) && day <= act.Day && clause.Step is Suspension then ? (clause, then) : null;
    }

    // A part of what may be suspended may be suspended only where the text says so; more than that never.
    private static bool IsMeant(Suspension suspension, ClauseReference? named)
    {
        if (named is null) return true;
        var isWithin = suspension.Reference.Targets.IsEmpty || named.Targets.All(target => suspension.Reference.Covers(target));
        return isWithin && (suspension.IsPartial || suspension.Reference.Targets.All(named.Covers));
    }

    /// <summary>The day after the silence of a body ends a suspension: counted from the notice to it, or without one from the suspension.</summary>
    private static int? Silence(ReplayScene scene, ProcedureLog log, Openings openings, SilenceClause clause, int day)
    {
        if (clause is not { Outcome: SilenceOutcome.Ends, IsOfMeasure: true, Matter: null, Length: { } length }) return null;
        var asked = log.Of(ProcedureActs.BreachNotice).LastOrDefault(notice => openings.Concerns(notice) && notice.Occurrence.Detail?.Body == clause.Body)?.Day ?? day;
        var due = ReplayCalendar.Shift(asked, length, isBefore: false);
        var decided = log.Of(BodyActs.Decision, clause.Body).Concat(log.Of(ProcedureActs.Continuation, clause.Body)).Any(act => asked <= act.Day && act.Day <= due);
        return decided || due >= scene.Calendar.Whole.Last ? null : Math.Max(day, due + 1);
    }

    private static IEnumerable<int?> Ends(ReplayScene scene, ProcedureLog log, Openings openings, Suspension step, int day)
    {
        yield return step.UpTo is { } length ? ReplayCalendar.Shift(day, length, isBefore: false) : null;
        foreach (var clause in scene.Treaty.Clauses.OfType<SilenceClause>()) yield return Silence(scene, log, openings, clause, day);
        foreach (var clause in scene.Treaty.Clauses.OfType<SuspensionEndClause>())
        {
            yield return clause.End switch
            {
                ReturnToCompliance compliance => openings.Compliance(compliance.Reference, day),
                LiftedByBody lifted => log.Of(ProcedureActs.Lifting, lifted.Body).FirstOrDefault(act => act.Day >= day)?.Day,
                LapseOfTime lapse => ReplayCalendar.Shift(day, lapse.Length, isBefore: false),
                _ => null,
            };
        }
    }
}
