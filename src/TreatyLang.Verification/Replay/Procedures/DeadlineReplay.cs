using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>Replays extensions of deadlines. The days that they add are days on which nothing is due yet; one granted after the deadline excuses from its own day on.</summary>
internal static class DeadlineReplay
{
    public static IEnumerable<Relief> Run(ReplayScene scene, ProcedureLog log)
    {
        foreach (var power in scene.Treaty.Clauses.OfType<DeadlineExtensionClause>())
            foreach (var norm in scene.Treaty.Clauses.OfType<NormClause>().Where(norm => power.Deadline.Covers(norm.Address)))
                if (Deadline(scene.Calendar, norm) is { } deadline)
                    foreach (var agent in norm.Bearer.Agents)
                        foreach (var days in Extensions(scene, log, power, agent, deadline))
                            yield return new Relief([Only(norm)], norm.Bearer.Together ? null : agent, norm is LimitClause ? new(days.First - 1, days.Last - 1) : days);
    }

    /// <summary>The day by which a clause wants something done or reached.</summary>
    public static int? Deadline(ReplayCalendar calendar, NormClause norm) => norm switch
    {
        ActDutyClause { Timing: InWindow { Window.End: not null } within } => calendar.End(within.Window),
        LimitClause { Window.Start: { } start } limit => calendar.Day(start) + (limit.Window.StartIsExclusive ? 1 : 0),
        CumulativeFlowClause flow => calendar.Day(flow.Deadline),
        _ => null,
    };

    private static IEnumerable<DaySpan> Extensions(ReplayScene scene, ProcedureLog log, DeadlineExtensionClause power, AgentSymbol agent, int deadline)
    {
        var (count, first) = (0, deadline);
        foreach (var (day, length) in Grants(scene, log, power, agent).OrderBy(grant => grant.Day))
        {
            if (count == power.Most) yield break;
            if (power.NeedsRequest && !IsRequested(scene, log, power, agent, day)) continue;
            var until = length is null ? int.MaxValue : ReplayCalendar.Shift(deadline, length, isBefore: false);
            // An amount without “once” or “each time” is the most in all.
            if (!power.Steps.IsEmpty)
                until = Math.Min(until, ReplayCalendar.Shift(power.IsRepeatable || power.Most is not null ? deadline : first, power.Steps[Math.Min(count, power.Steps.Length - 1)], isBefore: false));
            if (power.Limit is { } limit && scene.Calendar.Day(limit) is { } last) until = Math.Min(until, last);
            if (until > deadline && until < int.MaxValue) yield return new DaySpan(Math.Max(deadline + 1, day), until);
            (count, deadline) = (count + 1, until < int.MaxValue ? Math.Max(deadline, until) : deadline);
        }
    }

    /// <summary>The days on which the deadline is extended for an agent, by a decision or by silence, and by how much; by as much as may be if nothing is said.</summary>
    private static IEnumerable<(int Day, Duration? Length)> Grants(ReplayScene scene, ProcedureLog log, DeadlineExtensionClause power, AgentSymbol agent)
    {
        foreach (var act in log.Of(ProcedureActs.Prolongation).Where(act => IsOf(power, agent, act.Occurrence)))
            yield return (act.Day, act.Occurrence.Detail?.Length);
        foreach (var clause in scene.Treaty.Clauses.OfType<SilenceClause>())
        {
            if (clause is not { Outcome: SilenceOutcome.Granted, Matter: null } || !power.Bearer.Agents.Contains(clause.Body)) continue;
            foreach (var (request, day) in RequestReplay.Unanswered(scene, log, clause))
                if (request.Occurrence.Agent == agent && request.Occurrence.Detail?.Clauses is { } named && AreSame(named, power.Deadline)) yield return (day, null);
        }
    }

    private static bool IsOf(DeadlineExtensionClause power, AgentSymbol agent, Histories.ActOccurrence act) =>
        power.Bearer.Agents.Contains(act.Agent) && (act.Target is null || act.Target == agent) && act.Detail?.Clauses is { } named && AreSame(named, power.Deadline);

    private static bool IsRequested(ReplayScene scene, ProcedureLog log, DeadlineExtensionClause power, AgentSymbol agent, int day) =>
        log.Of(ProcedureActs.ExtensionRequest, agent).Any(request => request.Day <= day && request.Occurrence.Detail?.Clauses is { } named && AreSame(named, power.Deadline)
            && scene.Treaty.Clauses.OfType<ExtensionRequestClause>().All(clause => !AreSame(clause.Deadline, power.Deadline) || scene.Calendar.Days(clause.Window, scene.Calendar.Force).Contains(request.Day)));

    private static bool AreSame(ClauseReference one, ClauseReference other) => one.Targets.Any(other.Covers) || other.Targets.Any(one.Covers);

    private static ClauseReference Only(NormClause norm) => new(norm.Address.ToString(), [norm.Address], norm.Location);
}
