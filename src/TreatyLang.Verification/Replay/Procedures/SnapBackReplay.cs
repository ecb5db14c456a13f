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
            var days = scene.Calendar.Days(clause.Window, scene.Calendar.Whole);
            if (!days.Contains(notice.Day)) continue;
            var restored = ReplayCalendar.Shift(notice.Day, clause.Length, isBefore: false);
            var decided = log.Of(ProcedureActs.Continuation, body).FirstOrDefault(act => notice.Day <= act.Day && act.Day <= restored);
            yield return Make(StageKind.Noticed, notice.Day, Math.Min((decided?.Day ?? restored) - 1, clause.Window.End is null ? int.MaxValue : days.Last));
            // A return for which the instrument that provides it ends too early never comes.
            if (decided is null && (clause.Window.End is null || restored <= days.Last)) yield return Make(StageKind.Restored, restored, null) with { Clauses = clause.Restored };

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
