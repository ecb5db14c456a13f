using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A prohibition or a quota: no more than so many acts.</summary>
/// <param name="Act">What is limited.</param>
/// <param name="Maximum">How often at most; 0 is a prohibition.</param>
/// <param name="Timing">When; <see cref="InWindow"/> or <see cref="InEachPeriod"/>.</param>
public sealed record ActLimitClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ActSymbol Act, int Maximum, ActTiming Timing)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The Party towards which the acts are limited, or null for all together.</summary>
    public PartySymbol? Target { get; init; }

    /// <summary>The verb that the clause uses for the act, in its plain form.</summary>
    public string Verb { get; init; } = "perform";
}
