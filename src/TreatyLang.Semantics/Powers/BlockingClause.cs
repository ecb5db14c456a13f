using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A power of a body to block an act of a Party.</summary>
/// <param name="Body">The body.</param>
/// <param name="Act">The act.</param>
/// <param name="Timing">When it may be blocked, or null for any time before it.</param>
public sealed record BlockingClause(int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, ActSymbol Act, ActTiming? Timing)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The votes that it needs, or null for those of every decision of the body.</summary>
    public DecisionRule? Rule { get; init; }
}
