using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How many members must vote for a decision to count.</summary>
/// <param name="Body">The body.</param>
/// <param name="Members">How many.</param>
public sealed record QuorumClause(int Ordinal, ClauseAddress Address, Location Location, BodySymbol Body, int Members)
    : ConstitutiveClause(Ordinal, Address, Location);
