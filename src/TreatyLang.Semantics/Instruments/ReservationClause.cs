using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A Party excludes the legal effect of some clauses for itself (VCLT, Articles 2(1)(d) and 21); the bearers of these clauses leave it out already.</summary>
/// <param name="Party">The Party.</param>
/// <param name="Reference">The clauses.</param>
public sealed record ReservationClause(int Ordinal, ClauseAddress Address, Location Location, PartySymbol Party, ClauseReference Reference)
    : ConstitutiveClause(Ordinal, Address, Location);
