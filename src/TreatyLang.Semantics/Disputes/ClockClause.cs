using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>The time that a body has for a task in a dispute: from its referral to that body, or from the end of other periods.</summary>
/// <param name="Body">The body.</param>
/// <param name="Length">The time.</param>
/// <param name="Extendable">Whether it may be extended by consensus; never in the shortest course.</param>
public sealed record ClockClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, Duration Length, bool Extendable)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The clocks after whose end it runs by itself; empty if a referral starts it.</summary>
    public ImmutableArray<ClockClause> After { get; init; } = [];

    /// <summary>The most by which it may be extended, or null for any time.</summary>
    public Duration? MostExtension { get; init; }

    /// <summary>What the body is to give, for example <c>Opinion</c>; null if it is to resolve the dispute.</summary>
    public string? Opinion { get; init; }
}
