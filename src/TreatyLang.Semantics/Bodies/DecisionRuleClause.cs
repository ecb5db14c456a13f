using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How a body decides.</summary>
/// <param name="Body">The body.</param>
/// <param name="Rule">The votes that a decision needs.</param>
public sealed record DecisionRuleClause(int Ordinal, ClauseAddress Address, Location Location, BodySymbol Body, DecisionRule Rule)
    : ConstitutiveClause(Ordinal, Address, Location);
