using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A right to produce, consume … an amount; with <c>notwithstanding</c> an exemption from the limit it names.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Amount">How much in each period or window.</param>
/// <param name="Additional">Whether the amount is added to what the limits named by its priority words allow, instead of replacing it.</param>
/// <param name="Timing"><see cref="InEachPeriod"/> or <see cref="InWindow"/>.</param>
public sealed record FlowRightClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, FlowSymbol Flow, AmountExpression Amount, bool Additional, ActTiming Timing)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>How many times the amount the window takes: the number of its years where the text gives the annual average, else 1.</summary>
    public int Years { get; init; } = 1;
}
