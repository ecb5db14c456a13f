using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Clauses that apply again after a notice, unless a body decides in time to go on suspending them.</summary>
/// <param name="Body">The body.</param>
/// <param name="Length">The time that it has for its decision, from the notice.</param>
/// <param name="Restored">The clauses that apply again.</param>
public sealed record SnapBackClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, Duration Length, ClauseReference Restored)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The days in which both the notice and the return lie; those of its instrument, where that has dates of its own.</summary>
    public Window Window { get; init; } = Window.WholeLife;
}
