using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Who the members of a body are.</summary>
/// <param name="Body">The body.</param>
/// <param name="Members">How many members it has; null if the Parties are its members.</param>
public sealed record MembershipClause(int Ordinal, ClauseAddress Address, Location Location, BodySymbol Body, int? Members)
    : ConstitutiveClause(Ordinal, Address, Location);
