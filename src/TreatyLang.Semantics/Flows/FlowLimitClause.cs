using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A limit on a flow in each period, or over one window.</summary>
/// <param name="Flow">What is limited.</param>
/// <param name="Comparison">Maximum (judged also on periods that the life or the range cuts), minimum or exact (judged on whole periods only).</param>
/// <param name="Amount">The amount.</param>
/// <param name="Timing"><see cref="InEachPeriod"/>, or <see cref="InWindow"/> for one sum over all its days.</param>
public sealed record FlowLimitClause(
    int Ordinal, ClauseAddress Address, Location Location, Bearer Bearer, FlowSymbol Flow, ComparisonKind Comparison, AmountExpression Amount, ActTiming Timing)
    : NormClause(Ordinal, Address, Location, Bearer)
{
    /// <summary>How many times the amount the window takes: the number of its years where the text limits the annual average, else 1.</summary>
    public int Years { get; init; } = 1;

    /// <summary>Whether a maximum is judged at the end of the period only (<c>over the calendar years from 2030 to 2039</c>, <c>total</c>, <c>average annual</c>), rather than on the day on which it is exceeded.</summary>
    public bool IsJudgedAtEnd { get; init; }
}
