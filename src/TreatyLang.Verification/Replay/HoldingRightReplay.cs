using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays a right to hold with a proviso: to hold anything while the proviso does not hold is a breach. An exemption is judged with the limit that it lifts.</summary>
internal static class HoldingRightReplay
{
    public static IEnumerable<(AgentSymbol? Agent, DaySpan Days)> Breaches(ReplayScene scene, HoldingRightClause right)
    {
        var provisos = right.Conditions.RemoveAll(condition => condition.Word is not ConditionWord.Provided);
        var others = right.Conditions.RemoveAll(condition => condition.Word is ConditionWord.Provided);
        if (provisos.IsEmpty || scene.Precedence.Under(right).Any()) yield break;
        var days = scene.Calendar.Days(right.Window, scene.Calendar.Force);
        foreach (var group in ReplayScene.Groups(right.Bearer))
        {
            var failures = scene.Ledger.Failures(
                days, group, [right.Holding], scene.Applicability.Borders(right),
                day => scene.Ledger.Value(group, right.Holding, day).Sign <= 0 || !scene.Applicability.IsOn(right, group, day)
                    || !scene.Applicability.Holds(others, group, day) || scene.Applicability.Holds(provisos, group, day));
            foreach (var failure in failures)
                yield return (right.Bearer.Together ? null : group[0], failure.Last == scene.Calendar.Force.Last ? DaySpan.From(failure.First) : failure);
        }
    }
}
