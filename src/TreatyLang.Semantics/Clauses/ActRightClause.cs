using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A right to act.</summary>
/// <param name="Act">What may be done.</param>
/// <param name="UpTo">How often, or null: once is enough to use it.</param>
/// <param name="Timing">When; <see cref="InWindow"/>, <see cref="InEachPeriod"/>, or after each triggering act <see cref="RelativeToEach"/>, for each of which <paramref name="UpTo"/> counts by itself.</param>
/// <param name="Only">Whether it is a right there and a prohibition elsewhere (<c>may … only</c>): outside the timing the act is prohibited, and inside it beyond <see cref="UpTo"/>.</param>
public sealed record ActRightClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, ActSymbol Act, int? UpTo, ActTiming Timing, bool Only)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The Party towards which the acts are permitted, or null for any.</summary>
    public PartySymbol? Target { get; init; }

    /// <summary>How the right can be renewed, or null.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>The verb that the clause uses for the act, in its plain form.</summary>
    public string Verb { get; init; } = "perform";
}
