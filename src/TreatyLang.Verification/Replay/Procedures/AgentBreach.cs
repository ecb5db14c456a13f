using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>A breach by days, before and after what excuses it.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Agent">Who is in breach; null for those who are bound together.</param>
/// <param name="Days">From the first day to the last.</param>
internal sealed record AgentBreach(NormClause Norm, AgentSymbol? Agent, DaySpan Days)
{
    /// <summary>Whether it is a breach of one of the clauses by the agent; any agent if none is given.</summary>
    public bool Concerns(ClauseReference clauses, AgentSymbol? agent) =>
        clauses.Covers(Norm.Address) && (agent is null || Agent == agent || (Agent is null && Norm.Bearer.Agents.Contains(agent)));
}
