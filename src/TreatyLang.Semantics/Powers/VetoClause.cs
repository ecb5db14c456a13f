using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A right to keep a body from deciding by one vote against.</summary>
/// <param name="Body">The body.</param>
public sealed record VetoClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body)
    : NormClause(Ordinal, Address, Location, Bearer);
