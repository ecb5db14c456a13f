using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A state in which the withdrawal of a Party does not take effect.</summary>
/// <param name="State">The state.</param>
public sealed record WithdrawalPauseClause(
    int Ordinal, ClauseAddress Address, Location Location, State State)
    : ConstitutiveClause(Ordinal, Address, Location);
