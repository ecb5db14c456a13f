using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay.Procedures;

namespace TreatyLang.Verification.Replay;

/// <summary>
/// Replays a history against the bound clauses (docs/language/meaning.md). It shares nothing with the lowering and the
/// encoder: every witness of the checker is judged here a second time, by other means.
/// </summary>
public static class ReplayEvaluator
{
    /// <summary>Decides which constitutive clauses and facts a history violates, and which norms are breached by whom on which days.</summary>
    /// <param name="treaty">The treaty with its working papers.</param>
    /// <param name="history">The history; what it does not mention is not held and not done.</param>
    /// <returns>Violations and breaches by clause, then by agent in order of declaration; then by day; a norm that is complied with again and breached anew is breached twice. A duty that was due on the last day of force is broken from the day after.</returns>
    public static ReplayReport Evaluate(BoundTreaty treaty, History history) => Evaluate(new ReplayScene(treaty, history));

    /// <summary>The same of a history that is prepared for further questions.</summary>
    internal static ReplayReport Evaluate(ReplayScene scene)
    {
        var impossibilities = ImmutableArray.CreateBuilder<Breach>();
        var found = new List<AgentBreach>();
        foreach (var clause in scene.Treaty.Clauses)
        {
            if (clause is NormClause norm) found.AddRange(scene.BreachesOf(norm).Select(breach => new AgentBreach(norm, breach.Agent, breach.Days)));
            else impossibilities.AddRange(PossibilityReplay.Violations(scene, clause).Select(failure => new Breach(clause, failure.Agent, CivilCalendar.Date(failure.Day))));
        }
        var (stages, breaches) = ProcedureReplay.Run(scene, found);
        return new ReplayReport(impossibilities.ToImmutable(), [.. breaches.Select(AsBreach)], stages);
    }

    // The treaty begins and ends for each Party when it does so for that one.
    internal static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, NormClause norm) =>
        norm.Bearer.AtLeast is { } least ? TooFew([.. EachBreaches(scene, norm).Select(breach => breach.Days)], norm.Bearer.Agents.Length - least) : EachBreaches(scene, norm);

    // So many may be in breach on one day; more of them are a breach by all.
    private static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> TooFew(List<DaySpan> breaches, int tolerated)
    {
        int? first = null;
        foreach (var day in breaches.Select(span => (long)span.First).Concat(breaches.Select(span => span.Last + 1L)).Distinct().Order().ToList())
        {
            var isBroken = day <= int.MaxValue && breaches.Count(span => span.Contains((int)day)) > tolerated;
            if (isBroken) first ??= (int)day;
            else if (first is { } start)
            {
                yield return (null, new DaySpan(start, (int)(day - 1)));
                first = null;
            }
        }
    }

    private static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> EachBreaches(ReplayScene scene, NormClause norm) => ReplayScene.Groups(norm.Bearer)
        .Where(group => group.All(agent => scene.Calendar.Joins(agent, norm.Bearer.Joining)))
        .SelectMany(group => OwnBreaches(scene.For(norm, group), norm with { Bearer = norm.Bearer with { Agents = [.. group] } }));

    private static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> OwnBreaches(ReplayScene scene, NormClause norm) => norm switch
    {
        LimitClause limit => LimitReplay.Breaches(scene, limit),
        ActDutyClause duty => ActDutyReplay.Breaches(scene, duty),
        ActLimitClause or ActRightClause => ActLimitReplay.Breaches(scene, norm),
        HoldingRightClause right => HoldingRightReplay.Breaches(scene, right),
        EarliestActClause earliest => EarliestActReplay.Breaches(scene, earliest),
        OverlapClause overlap => OverlapReplay.Breaches(scene, overlap),
        FlowLimitClause limit => FlowLimitReplay.Breaches(scene, limit),
        CumulativeFlowClause duty => CumulativeFlowReplay.Breaches(scene, duty),
        MeasuredLimitClause limit => MeasuredLimitReplay.Breaches(scene, limit),
        // Advice and the steps of a dispute bind no one.
        _ => [],
    };

    private static Breach AsBreach(AgentBreach breach) =>
        new(breach.Norm, breach.Agent, CivilCalendar.Date(breach.Days.First), breach.Days.Last == int.MaxValue ? null : CivilCalendar.Date(breach.Days.Last));
}
