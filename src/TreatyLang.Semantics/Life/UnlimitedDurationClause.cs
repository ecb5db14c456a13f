using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The treaty has no last day of force of its own: <c>shall be of unlimited duration</c>.</summary>
public sealed record UnlimitedDurationClause(
    int Ordinal, ClauseAddress Address, Location Location)
    : ConstitutiveClause(Ordinal, Address, Location);
