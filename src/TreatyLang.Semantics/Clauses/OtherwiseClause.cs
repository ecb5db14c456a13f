using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What may follow when the dispute is not resolved within the period that precedes the clause in the text.</summary>
/// <param name="Clock">The clock that must have run out.</param>
/// <param name="Step">What may follow.</param>
public sealed record OtherwiseClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ClockClause Clock, RemedyStep Step)
    : NormClause(Ordinal, Address, Location, Bearer);
