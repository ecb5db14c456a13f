using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The treaty is applied before it enters into force (VCLT, Article 25).</summary>
/// <param name="Window">When; without an end until entry into force.</param>
public sealed record ProvisionalApplicationClause(
    int Ordinal, ClauseAddress Address, Location Location, Window Window)
    : ConstitutiveClause(Ordinal, Address, Location)
{
    /// <summary>The clauses that are applied, or null for the whole treaty.</summary>
    public ClauseReference? Scope { get; init; }
}
