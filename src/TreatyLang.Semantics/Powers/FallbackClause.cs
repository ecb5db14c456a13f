using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>What number holds if a body does not set one in time: that of the year before.</summary>
/// <param name="Body">The body.</param>
/// <param name="Figure">The number.</param>
/// <param name="Length">How long the body has, or null: until the period begins.</param>
public sealed record FallbackClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, FigureSymbol Figure, Duration? Length)
    : NormClause(Ordinal, Address, Location, Bearer);
