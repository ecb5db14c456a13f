using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays a limit on a holding whose amount is measured, on the days of its window on which the amount is known.</summary>
internal static class MeasuredLimitReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, MeasuredLimitClause limit)
    {
        var window = scene.Calendar.Days(limit.Window, scene.Calendar.Force);
        foreach (var group in ReplayScene.Groups(limit.Bearer))
        {
            if (AmountReplay.KnownFrom(scene, limit.Amount, group) is not { } known) continue;
            var amount = AmountReplay.Value(scene, limit.Amount, group);
            var failures = scene.Ledger.Failures(
                window with { First = Math.Max(window.First, known) }, group, [limit.Holding], [],
                day => ReplayScene.Compares(scene.Ledger.Value(group, limit.Holding, day), limit.Comparison, amount));
            foreach (var failure in failures)
                yield return (limit.Bearer.Together ? null : group[0], failure.Last == scene.Calendar.Force.Last ? DaySpan.From(failure.First) : failure);
        }
    }
}
