namespace TreatyLang.Semantics;

/// <summary>What the clauses about an act have in common while they are made.</summary>
internal sealed record ActNorm(
    Norm Norm, NormPart Part, ActSymbol Act, TimeFrame Frame, ActTiming Timing, Bearer Bearer, PartySymbol? Target, string? Detail)
{
    /// <summary>The address of the clause.</summary>
    public ClauseAddress Address() => Norm.Place.Address(Part.Item, Detail);
}
