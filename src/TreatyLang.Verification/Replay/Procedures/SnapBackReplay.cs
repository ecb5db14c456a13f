using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays notices of a breach after which clauses apply again unless a body decides in time to go on suspending them.</summary>
internal static class SnapBackReplay
{
    public static IEnumerable<Stage> Run(ReplayScene scene, ProcedureLog log, Openings openings, DisputeReplay dispute)
    {
        foreach (var notice in log.Of(ProcedureActs.BreachNotice).Where(openings.Concerns))
        {
            if (notice.Occurrence.Detail?.Body is not { } body || scene.Treaty.Clauses.OfType<SnapBackClause>().FirstOrDefault(known => known.Body == body) is not { } clause) continue;
            bool Leads(RemedyStep step) => step is NoticeStep { Body: var notified } && notified == body;
            if (!(dispute.Permits(Leads) is var (_, day) && day <= notice.Day) && openings.Permits(Leads, notice.Day) is null) continue;
            var restored = ReplayCalendar.Shift(notice.Day, clause.Length, isBefore: false);
            var decided = log.Of(ProcedureActs.Continuation, body).FirstOrDefault(act => notice.Day <= act.Day && act.Day <= restored);
            yield return Make(StageKind.Noticed, notice.Day, (decided?.Day ?? restored) - 1);
            if (decided is null) yield return Make(StageKind.Restored, restored, null) with { Clauses = clause.Restored };

            Stage Make(StageKind kind, int first, int? last) => new(kind, CivilCalendar.Date(first), last is { } end ? CivilCalendar.Date(Math.Max(first, end)) : null)
            {
                Clause = clause,
                Body = body,
                Complaining = openings.Complaining,
                Responding = openings.Responding,
            };
        }
    }
}
