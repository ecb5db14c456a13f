using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>When a suspension ends: on return to compliance.</summary>
/// <param name="Reference">The clauses to be complied with again.</param>
public sealed record SuspensionEndClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ClauseReference Reference)
    : NormClause(Ordinal, Address, Location, Bearer);
