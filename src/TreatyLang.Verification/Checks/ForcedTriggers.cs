using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Checks;

/// <summary>
/// Situations in which others do what triggers a duty of a Party and the Party may not, or cannot, do so much in the time that it has. One duty is compared
/// with each ban and quota on its act: the triggers that matter are those whose answers would all have to come within it, and it is
/// exact to look at the first of them (design: window starts less the delay of the duty).
/// </summary>
internal sealed class ForcedTriggers(SliceContext slice, ForcedBreach breach)
{
    // A claim on more triggers than this is hardly one of a careful drafter.
    private const int MostTriggers = 1_000;

    /// <summary>Looks at each duty of the Party that others can trigger.</summary>
    public void Run()
    {
        foreach (var norm in slice.Encoding.Slice.Norms.OfType<RelativeNorm>())
            if (norm.When.IsNone && norm.Agents is [var bearer] && bearer == breach.Agent && norm.Actors.Any(actor => actor != bearer))
                Run(norm with { Actors = [.. norm.Actors.Where(actor => actor != bearer)] });
    }

    private void Run(RelativeNorm norm)
    {
        var obstacles = Obstacles(norm.Duty.Act).ToList();
        if (obstacles.Count == 0) return;
        // The first trigger of which the answer would have to wait for the obstacle to begin.
        var borders = norm.Timing.IsBefore || norm.Timing.Earliest is not { Count: > 0 } delay ? []
            : obstacles.Select(obstacle => CalendarArithmetic.FirstReaching(obstacle.Days.First, delay)).Distinct();
        using var finer = borders.Any() ? slice.Until(slice.Check.Timeline.End, borders) : null;
        var (wide, forced) = finer is null ? (slice, breach) : (finer, breach.In(finer));
        var windows = wide.Encoding.Relatives.Windows(norm).ToList();
        var told = new HashSet<int>();
        foreach (var (clauses, days, most) in Rooms(obstacles))
        {
            if (most >= MostTriggers || clauses.Any(told.Contains)) continue;
            var triggers = windows.Where(window => window.First.Hours <= window.Last.Hours && days.Contains(window.First.Day) && days.Contains(window.Last.Day)).Select(window => window.Trigger).ToList();
            if (Force(wide, forced, norm, triggers, most + 1)) told.UnionWith(clauses);
        }
    }

    private static bool Force(SliceContext slice, ForcedBreach breach, RelativeNorm norm, List<ActPoint> triggers, int count)
    {
        Formula Claim(IEnumerable<ActPoint> points) => LinearExpression.Sum(points.Select(point => slice.Encoding.Relatives.Count(norm, point))).AtLeast(count);
        if (triggers.Count == 0 || !breach.IsForcedBy(Claim(triggers)) || breach.LawfulForOthers(Claim(triggers), []) is null) return false;
        var (low, high) = (0, triggers.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (breach.LawfulForOthers(Claim(triggers.Take(middle + 1)), []) is null) low = middle + 1;
            else high = middle;
        }
        List<ActPoint> first = [.. triggers.Take(low + 1)];
        var possible = breach.VariablesOf(agent => agent != breach.Agent)
            .Where(item => item.Part.Term == norm.Timing.Trigger && norm.Actors.Contains(item.Part.Agent) && first.Contains(item.Part.Point) && IsMeant(norm, item.Part)).ToList();
        if (breach.LawfulForOthers(Claim(first), [.. possible.AsEnumerable().Reverse().OrderByDescending(item => item.Part.Point.Hours).Select(item => (Objective)item.Variable)]) is not { } model) return false;
        return breach.Report(possible.Select(item => item.Part with { Amount = model.Value(item.Variable) }).Where(part => part.Amount.Sign > 0), model) is not null;
    }

    private static bool IsMeant(RelativeNorm norm, SituationPart part) =>
        norm.Timing.Role is not TriggerRole.Target || part.Target is null || norm.Agents.Contains(part.Target);

    /// <summary>The bans, quotas and capabilities of the Party on an act, window by window.</summary>
    private IEnumerable<(int Clause, DayRange Days, int Most)> Obstacles(ActSymbol act)
    {
        foreach (var norm in slice.Encoding.Slice.Norms.OfType<CeilingNorm>().Where(norm => norm.Act == act && norm.Agents is [var bearer] && bearer == breach.Agent))
            foreach (var ceiling in norm.Ceilings) yield return (norm.Clause.Ordinal, ceiling.Days, ceiling.Most);
        foreach (var (clause, agent) in slice.Encoding.Slice.Background)
            if (clause is ActCapability can && can.Act == act && agent == breach.Agent)
                foreach (var days in SliceCuts.CapabilityWindows(can.Timing, slice.Check.Timeline)) yield return (can.Ordinal, days, can.Maximum);
    }

    /// <summary>The days on which so many acts fit at most: each obstacle, bans that touch each other, and two windows of one quota side by side.</summary>
    private static IEnumerable<(IReadOnlyList<int> Clauses, DayRange Days, int Most)> Rooms(List<(int Clause, DayRange Days, int Most)> obstacles)
    {
        var merged = new List<(List<int> Clauses, DayRange Days)>();
        foreach (var (clause, days, _) in obstacles.Where(obstacle => obstacle.Most == 0).OrderBy(obstacle => obstacle.Days.First).ThenBy(obstacle => obstacle.Clause))
        {
            if (merged.Count > 0 && merged[^1].Days.Last + 1 >= days.First)
                merged[^1] = ([.. merged[^1].Clauses, clause], merged[^1].Days with { Last = Math.Max(merged[^1].Days.Last, days.Last) });
            else merged.Add(([clause], days));
        }
        foreach (var (clauses, days) in merged) yield return ([.. clauses.Distinct()], days, 0);
        foreach (var quota in obstacles.Where(obstacle => obstacle.Most > 0).GroupBy(obstacle => obstacle.Clause))
        {
            var windows = quota.OrderBy(obstacle => obstacle.Days.First).ToList();
            foreach (var window in windows) yield return ([quota.Key], window.Days, window.Most);
            foreach (var (one, next) in windows.Zip(windows.Skip(1)))
                if (one.Days.Last + 1 == next.Days.First) yield return ([quota.Key], new(one.Days.First, next.Days.Last), one.Most + next.Most);
        }
    }
}
