using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Clauses that go on to bind after the treaty has ended (VCLT, Article 70(1)).</summary>
/// <param name="Surviving">The clauses.</param>
/// <param name="Length">For how long, from the day after the last day of force.</param>
public sealed record SurvivalClause(
    int Ordinal, ClauseAddress Address, Location Location, ClauseReference Surviving, Duration Length)
    : ConstitutiveClause(Ordinal, Address, Location);
