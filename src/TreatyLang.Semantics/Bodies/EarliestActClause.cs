using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A body may not meet or decide earlier than so long after it is asked: <c>The Commission shall convene no earlier than 45 days after each Request.</c></summary>
/// <param name="Act">The session or the decision.</param>
/// <param name="Trigger">What asks for it.</param>
/// <param name="Earliest">The time that must pass.</param>
public sealed record EarliestActClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ActSymbol Act, ActSymbol Trigger, Duration Earliest)
    : NormClause(Ordinal, Address, Location, Bearer);
