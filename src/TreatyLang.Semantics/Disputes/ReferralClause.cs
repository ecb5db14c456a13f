using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A Party may open a procedure, or take a measure at once, because of a breach.</summary>
/// <param name="ComplainingRole">The role of the Party that refers, if named.</param>
/// <param name="RespondingRole">The role of the other Party, if named.</param>
/// <param name="Breached">The clauses whose breach is alleged.</param>
/// <param name="RequiresBreach">Whether an actual breach opens it (<c>in case of a breach</c>); otherwise an allegation is enough, a free act.</param>
/// <param name="Step">What it may do: refer the dispute, notify a body, or take a measure.</param>
public sealed record ReferralClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, string? ComplainingRole, string? RespondingRole, ClauseReference Breached, bool RequiresBreach, RemedyStep Step)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>How grave the breach must be (<c>serious</c>), as a body finds; null if any breach is enough.</summary>
    public string? Gravity { get; init; }

    /// <summary>The days on which it may do so; those of its instrument, where that has dates of its own.</summary>
    public Window Window { get; init; } = Window.WholeLife;

    /// <summary>The name of the dispute in the text.</summary>
    public string Dispute => (Step as FurtherReferral)?.Dispute ?? "Dispute";
}
