using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>An act that happens on a day.</summary>
/// <param name="Date">The day, or null: on entry into force.</param>
/// <param name="Agent">Who acts.</param>
/// <param name="Act">The act.</param>
/// <param name="Target">Towards whom, or null.</param>
public sealed record ActFact(
    int Ordinal, ClauseAddress Address, Location Location, DateOnly? Date, AgentSymbol Agent, ActSymbol Act, PartySymbol? Target)
    : PaperClause(Ordinal, Address, Location)
{
    /// <summary>What an act of a procedure is about; null for any other act.</summary>
    public ProcedureDetail? Detail { get; init; }
}
