using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays what comes of requests on which a body is silent.</summary>
internal static class RequestReplay
{
    public static IEnumerable<Stage> Run(ReplayScene scene, ProcedureLog log)
    {
        foreach (var clause in scene.Treaty.Clauses.OfType<SilenceClause>())
        {
            if (clause.Outcome is not (SilenceOutcome.Granted or SilenceOutcome.Refused)) continue;
            foreach (var (request, day) in Unanswered(scene, log, clause))
            {
                yield return new Stage(clause.Outcome is SilenceOutcome.Granted ? StageKind.Granted : StageKind.Refused, CivilCalendar.Date(day), null)
                {
                    Clause = clause,
                    Body = clause.Body,
                    Complaining = request.Occurrence.Agent as PartySymbol,
                };
            }
        }
    }

    /// <summary>The requests on which the body of a clause is silent, and the day from which its silence counts. Without other words it is asked to extend a deadline.</summary>
    public static IEnumerable<(LoggedAct Request, int Day)> Unanswered(ReplayScene scene, ProcedureLog log, SilenceClause clause)
    {
        if (clause.Length is not { } length) yield break;
        foreach (var request in log.Of(clause.Matter ?? ProcedureActs.ExtensionRequest))
        {
            var due = ReplayCalendar.Shift(request.Day, length, isBefore: false);
            var isAnswered = log.Of(BodyActs.Decision, clause.Body).Concat(log.Of(ProcedureActs.Prolongation, clause.Body)).Any(act => request.Day <= act.Day && act.Day <= due);
            if (!isAnswered && due < scene.Calendar.Whole.Last) yield return (request, due + 1);
        }
    }
}
