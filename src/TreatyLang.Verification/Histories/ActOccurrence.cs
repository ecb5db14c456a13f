using TreatyLang.Semantics;

namespace TreatyLang.Verification.Histories;

/// <summary>An act that happens once.</summary>
/// <param name="Date">The day.</param>
/// <param name="Hour">The hour of the day, 0 to 23; it matters only to clauses that count hours.</param>
/// <param name="Agent">Who acts.</param>
/// <param name="Act">The kind of act.</param>
/// <param name="Target">Towards whom, or null.</param>
public sealed record ActOccurrence(DateOnly Date, int Hour, AgentSymbol Agent, ActSymbol Act, PartySymbol? Target)
{
    /// <summary>What an act of a procedure is about; null for any other act.</summary>
    public ProcedureDetail? Detail { get; init; }
}
