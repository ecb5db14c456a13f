using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Timelines;

/// <summary>
/// The acts on which dates hang, and their days. An act that no clause asks for, limits or permits happens by facts only; of
/// any other one it is left open here when it happens first.
/// </summary>
internal static class Milestones
{
    /// <summary>The days of the acts, or null for those that do not happen.</summary>
    public static ImmutableDictionary<ActSymbol, int?> Of(LifeClauses clauses)
    {
        var concerned = clauses.All.SelectMany(ActsOf).ToHashSet();
        return clauses.All.SelectMany(ClauseTimes.Points).SelectMany(ClauseTimes.Parts).OfType<FirstActPoint>().Select(first => first.Act).Distinct()
            .Where(act => !concerned.Contains(act)).ToImmutableDictionary(act => act, act => clauses.Consents.First(null, [act]));
    }

    private static IEnumerable<ActSymbol> ActsOf(BoundClause clause)
    {
        if (clause is NormClause norm && ClauseTimes.ActOf(norm) is { } act) yield return act;
        foreach (var asked in ClauseTimes.ConditionsOf(clause).Select(condition => ClauseTimes.ActOf(condition.State)).OfType<ActSymbol>()) yield return asked;
        if (clause is ActCapability capability) yield return capability.Act;
        if (ClauseTimes.TimingOf(clause) is RelativeToEach relative) yield return relative.Trigger;
    }
}
