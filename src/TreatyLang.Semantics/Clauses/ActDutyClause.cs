using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A duty to act.</summary>
/// <param name="Act">What is to be done.</param>
/// <param name="Minimum">How often at least; 1 or more. With <see cref="RelativeToEach"/> always 1.</param>
/// <param name="Timing">When.</param>
public sealed record ActDutyClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ActSymbol Act, int Minimum, ActTiming Timing)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The Party towards which the act is due, or null for any.</summary>
    public PartySymbol? Target { get; init; }

    /// <summary>The verb that the clause uses for the act, in its plain form.</summary>
    public string Verb { get; init; } = "perform";
}
