using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>A treaty without its text: norms over one timeline, beside the clauses that fix what is possible.</summary>
internal sealed record NormSystem
{
    public required BoundTreaty Treaty { get; init; }

    public required Timeline Timeline { get; init; }

    public required PriorityIndex Priorities { get; init; }

    /// <summary>On which days clauses are switched off, and what they hang on.</summary>
    public required SwitchedDays Switches { get; init; }

    public required HoldingWeights Weights { get; init; }

    /// <summary>The norms, by clause and then by agent and day.</summary>
    public required ImmutableArray<Norm> Norms { get; init; }

    /// <summary>The baselines that norms take shares of, and of which Party.</summary>
    public required ImmutableHashSet<(BaselineSymbol Baseline, AgentSymbol Owner)> Baselines { get; init; }

    /// <summary>The clauses whose days nothing fixes, so that nothing can be decided about them.</summary>
    public required ImmutableArray<BoundClause> Undated { get; init; }

    /// <summary>The acts that end at once.</summary>
    public required ImpliedEnds Ends { get; init; }

    /// <summary>Whose triggering acts concern whom.</summary>
    public required TriggerActors Actors { get; init; }

    /// <summary>Whether something is said of a clause at all.</summary>
    public bool Decides(BoundClause clause) =>
        DecidedClauses.Contains(clause) && !DecidedClauses.IsLoosened(clause, Priorities) && !Undated.Contains(clause) && !Bearers.AreUnevenlyBound(clause, Timeline)
        && (clause is not OverlapClause || Ends.Contains(clause))
        && (clause is not FlowLimitClause limit || !new FlowLowering(Timeline, Priorities, Weights).IsUnclear(limit, limit.Bearer.Agents));
}
