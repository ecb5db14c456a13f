using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A right to ask for the extension of a deadline.</summary>
/// <param name="Deadline">The clauses whose deadline is meant.</param>
/// <param name="Window">When it may be asked for.</param>
public sealed record ExtensionRequestClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ClauseReference Deadline, Window Window)
    : NormClause(Ordinal, Address, Location, Bearer);
