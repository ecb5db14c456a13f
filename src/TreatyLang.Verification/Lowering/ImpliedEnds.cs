using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>
/// Acts of whose end the text says no more than that it comes in time and that two of them do not overlap. To end each of them
/// at once complies with that, whatever else is done, so that nothing has to be decided about it.
/// </summary>
internal sealed class ImpliedEnds
{
    private readonly HashSet<ActSymbol> _timed = [];
    private readonly HashSet<ActSymbol> _spoken = [];

    public ImpliedEnds(BoundTreaty treaty)
    {
        foreach (var clause in treaty.Clauses)
        {
            if (Timed(clause) is { } act) _timed.Add(act);
            else _spoken.UnionWith(Acts(clause));
        }
    }

    /// <summary>Whether nothing follows from a clause but that an act ends at once.</summary>
    public bool Contains(BoundClause clause) => clause is OverlapClause overlap
        ? !_spoken.Contains(overlap.Act.End)
        : Timed(clause) is { } act && !_spoken.Contains(act.End);

    /// <summary>Whether an act ends at once because a clause asks for its end.</summary>
    public bool EndsAtOnce(ActSymbol act) => _timed.Contains(act) && !_spoken.Contains(act.End);

    /// <summary>The act of which a clause says by when it ends, or null.</summary>
    private static ActSymbol? Timed(BoundClause clause) =>
        clause is ActDutyClause
        {
            Target: null, Minimum: 1, Bearer.Together: false,
            Timing: RelativeToEach { IsBefore: false, Earliest: null or { Count: 0 }, Role: TriggerRole.Actor, By.IsEmpty: true } timing
        } duty && duty.Act == timing.Trigger.End ? timing.Trigger : null;

    private static IEnumerable<ActSymbol> Acts(BoundClause clause)
    {
        if (clause is NormClause norm)
        {
            if (ClauseTimes.ActOf(norm) is { } act) yield return act;
        }
        foreach (var asked in ClauseTimes.ConditionsOf(clause).Select(condition => ClauseTimes.ActOf(condition.State)).OfType<ActSymbol>()) yield return asked;
        if (ClauseTimes.TimingOf(clause) is RelativeToEach relative) yield return relative.Trigger;
        if (clause is ActFact fact) yield return fact.Act;
        if (clause is ActCapability can) yield return can.Act;
    }
}
