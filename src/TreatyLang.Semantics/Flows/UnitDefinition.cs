using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>How two units compare: <c>1 ton equals 1.016 tonnes.</c> Amounts are converted where the text states them.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Factor">How many of the other unit one of it is; above zero.</param>
/// <param name="Other">The other unit.</param>
public sealed record UnitDefinition(int Ordinal, ClauseAddress Address, Location Location, string Unit, Rational Factor, string Other)
    : ConstitutiveClause(Ordinal, Address, Location);
