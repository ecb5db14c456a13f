using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A power to exempt something from an act of others, for example a facility from inspections.</summary>
/// <param name="Exempted">What may be exempted, in the words of the text.</param>
/// <param name="Act">The act from which.</param>
/// <param name="UpTo">How long at most, or null for any time.</param>
public sealed record ExemptionPowerClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, string Exempted, ActSymbol Act, Duration? UpTo)
    : NormClause(Ordinal, Address, Location, Bearer);
