using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>What opens a procedure of one Party against another: an allegation is free, a breach must be one.</summary>
/// <param name="scene">The history.</param>
/// <param name="log">The acts of procedures.</param>
/// <param name="breaches">The breaches, before any suspension.</param>
/// <param name="complaining">The Party that complains.</param>
/// <param name="responding">The Party in breach, or null if the history does not say which.</param>
internal sealed class Openings(ReplayScene scene, ProcedureLog log, IReadOnlyList<AgentBreach> breaches, PartySymbol complaining, PartySymbol? responding)
{
    public PartySymbol Complaining { get; } = complaining;

    public PartySymbol? Responding { get; } = responding;

    /// <summary>Whether an act is one of this Party against the other.</summary>
    public bool Concerns(LoggedAct act) => act.Occurrence.Agent == Complaining && act.Occurrence.Target == Responding;

    /// <summary>The clause that permits a step on a day, or null.</summary>
    public ReferralClause? Permits(Predicate<RemedyStep> step, int day) =>
        scene.Treaty.Clauses.OfType<ReferralClause>().FirstOrDefault(clause => step(clause.Step) && IsOpen(clause, day));

    /// <summary>The first day from one on, on which the Party in breach complies with clauses; null if it does not.</summary>
    public int? Compliance(ClauseReference clauses, int day)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var breach in breaches.Where(breach => breach.Concerns(clauses, Responding) && breach.Days.Contains(day)))
            {
                if (breach.Days.Last == int.MaxValue) return null;
                (day, changed) = (breach.Days.Last + 1, true);
            }
        }

        return day;
    }

    /// <summary>The clause by which the dispute ends with the return to compliance, and that day.</summary>
    public (ReturnClause Clause, int Day)? Returned(int opened)
    {
        foreach (var clause in scene.Treaty.Clauses.OfType<ReturnClause>())
            if (breaches.Any(breach => breach.Concerns(clause.Reference, Responding) && breach.Days.Last >= opened && breach.Days.First <= opened)
                && Compliance(clause.Reference, opened) is { } day) return (clause, day);
        return null;
    }

    private bool IsOpen(ReferralClause clause, int day) => scene.Calendar.Days(clause.Window, scene.Calendar.Whole).Contains(day) && (!clause.RequiresBreach
        || (breaches.Any(breach => breach.Days.First <= day && breach.Concerns(clause.Breached, Responding)) && (clause.Gravity is null || IsFound(clause, day))));

    private bool IsFound(ReferralClause clause, int day) => log.Of(ProcedureActs.Finding).Any(finding =>
        finding.Day <= day && finding.Occurrence.Target == Responding && finding.Occurrence.Detail is { } detail && detail.Gravity == clause.Gravity
        && (detail.Clauses is not { } found || found.Targets.IsEmpty || found.Targets.Any(clause.Breached.Covers)));
}
