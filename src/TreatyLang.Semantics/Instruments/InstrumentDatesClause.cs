using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>When an instrument other than the treaty itself applies; the windows of its clauses are cut to that already.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Window">The days, which lie within the life of the treaty; an end that another clause gives is open here.</param>
public sealed record InstrumentDatesClause(int Ordinal, ClauseAddress Address, Location Location, InstrumentName Instrument, Window Window)
    : ConstitutiveClause(Ordinal, Address, Location);
