using TreatyLang.Semantics;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>The clauses of which the evaluator cannot say whether they are breached: those of a kind that it does not judge, and those that one of them switches or displaces.</summary>
internal sealed class OpenClauses
{
    private readonly HashSet<int> _open;

    /// <summary>Finds them.</summary>
    /// <param name="treaty">The treaty with the facts that hold in the scenario.</param>
    public OpenClauses(BoundTreaty treaty)
    {
        var unknown = treaty.Clauses.Where(clause => !ReplayedClauses.Contains(clause)).ToList();
        _open = [.. unknown.Select(clause => clause.Ordinal)];
        Life = unknown.Find(clause => clause is PaperClause and not (FlowFact or FlowCapability)
            or DurationClause or EntryIntoForceClause or LaterEntryClause or ProvisionalApplicationClause or DatedPlaceClause);
        foreach (var clause in unknown.OfType<SwitchClause>()) _open.UnionWith(treaty.Covered(clause.Switched).Select(other => other.Ordinal));
        foreach (var clause in treaty.Clauses.OfType<SwitchClause>()) _open.UnionWith(treaty.Covered(clause.Switched).Where(other => !ReplayedClauses.AreSwitchesJudged(other)).Select(other => other.Ordinal));
        foreach (var clause in treaty.Clauses.OfType<SnapBackClause>())
            _open.UnionWith(treaty.Covered(clause.Restored).OfType<NormClause>().Where(other => !ReplayedClauses.IsRestorationJudged(other)).Select(other => other.Ordinal));
        foreach (var norm in treaty.Clauses.OfType<NormClause>())
            foreach (var priority in norm.Priorities) Follow(treaty, norm, priority);
    }

    /// <summary>What the whole course hangs on and the evaluator does not judge; null if there is nothing of that kind.</summary>
    public BoundClause? Life { get; }

    /// <summary>Whether it is open if a clause is breached.</summary>
    public bool Contain(BoundClause clause) => _open.Contains(clause.Ordinal);

    private void Follow(BoundTreaty treaty, NormClause norm, Priority priority)
    {
        var others = treaty.Covered(priority.Reference).OfType<NormClause>().Where(other => other != norm);
        if (priority.Word is PriorityWord.SubjectTo or PriorityWord.ExceptAsProvided)
        {
            if (others.Any(other => !ReplayedClauses.Contains(other) || IsSharedOut(norm, other))) _open.Add(norm.Ordinal);
        }
        else if (priority.Word is not PriorityWord.WithoutPrejudice && !ReplayedClauses.Contains(norm))
        {
            _open.UnionWith(others.Select(other => other.Ordinal));
        }
        else if (priority.Word is PriorityWord.Notwithstanding or PriorityWord.InAddition)
        {
            _open.UnionWith(others.Where(other => IsSharedOut(other, norm)).Select(other => other.Ordinal));
        }
    }

    // What is added over other periods than those of the limit would have to be shared out among these.
    private static bool IsSharedOut(NormClause limit, NormClause right) => (limit, right) switch
    {
        (FlowLimitClause { Timing: InEachPeriod periods }, FlowRightClause { Additional: true, Timing: InEachPeriod own }) => periods.Periods != own.Periods,
        (FlowLimitClause { Timing: var timing }, FlowRightClause { Additional: true } added) => timing != added.Timing,
        _ => false,
    };
}
