using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>A clause that an agent breaches (or, for a constitutive clause or a fact, that the history violates) from a day on.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Agent">Who is in breach; null for a clause that binds no one or the Parties together.</param>
/// <param name="FirstDay">The first day of breach.</param>
/// <param name="LastDay">The last day before the agent complies again; null if the history ends before that, and for what is no norm.</param>
public sealed record Breach(BoundClause Clause, AgentSymbol? Agent, DateOnly FirstDay, DateOnly? LastDay = null)
{
    /// <summary>Whether the clause is breached on a day.</summary>
    public bool Covers(DateOnly day) => FirstDay <= day && !(LastDay < day);
}
