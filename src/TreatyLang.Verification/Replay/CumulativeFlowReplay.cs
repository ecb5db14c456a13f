using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays a duty to have done so much by a day, counted from the first day of the history; if missed it is broken until so much is done.</summary>
internal static class CumulativeFlowReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, CumulativeFlowClause duty)
    {
        var (force, whole) = (scene.Calendar.Force, scene.Calendar.Whole);
        if (scene.Calendar.Day(duty.Deadline) is not { } due || due > force.Last) yield break;
        foreach (var group in ReplayScene.Groups(duty.Bearer))
        {
            if (!(AmountReplay.KnownFrom(scene, duty.Amount, group) <= Math.Max(due, force.First))) continue;
            var amount = AmountReplay.Value(scene, duty.Amount, group);
            if (Done(due) >= amount) continue;
            var first = Math.Max(due + 1, force.First);
            var late = scene.Flows.Starts(group, duty.Flow).Where(day => day > due).Order().Cast<int?>().FirstOrDefault(day => day is { } start && scene.Flows.Begun(group, duty.Flow, whole, start) >= amount);
            yield return (duty.Bearer.Together ? null : group[0], late is { } done ? new DaySpan(first, Math.Max(first, done)) : DaySpan.From(first));

            Rational Done(int day) => scene.Flows.Amount(group, duty.Flow, new DaySpan(whole.First, day));
        }
    }
}
