using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A power to adjust the numbers of clauses.</summary>
/// <param name="Body">The body.</param>
/// <param name="Reference">The clauses.</param>
/// <param name="Share">By how much at most, as a share of each number: 1/10 for 10%.</param>
/// <param name="Delay">How long after notice an adjustment takes effect, or null: on the day of the decision.</param>
public sealed record AdjustmentClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, BodySymbol Body, ClauseReference Reference, Rational Share, Duration? Delay)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>The votes that it needs, or null for those of every decision of the body.</summary>
    public DecisionRule? Rule { get; init; }
}
