namespace TreatyLang.Semantics;

/// <summary>An instrument as a clause names it.</summary>
/// <param name="Citation">Its name: <c>the Protocol</c>, <c>Annex A</c>, <c>SORT</c>.</param>
/// <param name="Address">How the addresses of its clauses name it, empty for the treaty itself; null for another treaty, whose text is not at hand.</param>
public sealed record InstrumentName(string Citation, string? Address)
{
    /// <inheritdoc/>
    public override string ToString() => Citation;
}
