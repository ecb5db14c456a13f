using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The time that a body has to resolve a dispute, from its referral to that body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Length">The time.</param>
/// <param name="Extendable">Whether it may be extended by consensus; never in the shortest course.</param>
public sealed record ClockClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, Duration Length, bool Extendable)
    : NormClause(Ordinal, Address, Location, Bearer);
