using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A dispute ends when the responding Party complies again.</summary>
/// <param name="Reference">The clauses with which it is to comply.</param>
public sealed record ReturnClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ClauseReference Reference)
    : NormClause(Ordinal, Address, Location, Bearer);
