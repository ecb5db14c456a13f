using TreatyLang.Semantics;

namespace TreatyLang.Testing;

/// <summary>Prints the clauses about flows, baselines and units.</summary>
internal static class FlowPrinter
{
    /// <summary>One clause; null if it is none of these.</summary>
    public static string? Print(BoundClause clause) => clause switch
    {
        FlowDefinition c => $"flow{(c.Flow.Verb is null ? "" : $" by {c.Flow.Verb}")}{(c.Flow.Substance is null ? "" : $" of {c.Flow.Substance}")} [{c.Flow.Unit}]",
        BaselineDefinition c => $"baseline {string.Join("; ", c.Baseline.Cases.Select(item => $"{string.Join(',', item.Parties)}: {Amount(item.Amount)}"))} [{c.Baseline.Unit}]",
        BalanceDefinition c => $"{c.Stock} changes by {string.Join(" + ", c.Changes.Select(term => $"{term.Coefficient}×{term.Quantity}"))}",
        UnitDefinition c => $"1 {c.Unit} = {c.Factor} {c.Other}",
        FlowLimitClause c => $"{Bearer(c.Bearer)} limit {c.Flow} {c.Comparison} {Times(c.Years)}{Amount(c.Amount)} {TimePrinter.Print(c.Timing)}",
        FlowRightClause c => $"{Bearer(c.Bearer)} right {c.Flow} {Times(c.Years)}{Amount(c.Amount)}{(c.Additional ? " additional" : "")} {TimePrinter.Print(c.Timing)}",
        CumulativeFlowClause c => $"{Bearer(c.Bearer)} achievement {c.Flow} AtLeast {Amount(c.Amount)} until {TimePrinter.Print(c.Deadline)}",
        MeasuredLimitClause c => $"{Bearer(c.Bearer)} limit {c.Holding} {c.Comparison} {Amount(c.Amount)} {TimePrinter.Print(c.Window)}",
        FlowFact c => $"fact {c.Party} {c.Flow} {c.Comparison} {c.Amount} from {Day(c.First)} to {Day(c.Last)}",
        FlowCapability c => $"can {string.Join(',', c.Parties)} {c.Flow} {c.Maximum} {TimePrinter.Print(c.Timing)}",
        _ => null,
    };

    private static string Times(int years) => years == 1 ? "" : $"{years}×";

    private static string Bearer(Bearer bearer) => string.Join(bearer.Together ? "+" : ",", bearer.Agents);

    private static string Amount(AmountExpression amount) => amount switch
    {
        Amount number => number.Value.ToString(),
        RoundedAmount rounded => $"{rounded.Rounding}({Amount(rounded.Amount)})",
        LinearAmount linear => string.Join(" + ", linear.Terms.Select(term => $"{term.Coefficient}×{Measured(term.Measurement)}")) + (linear.Constant == 0 ? "" : $" + {linear.Constant}"),
        _ => throw new InvalidOperationException($"No words for {amount.GetType().Name}."),
    };

    private static string Measured(Measurement measurement) => (measurement.Party is null ? "" : $"{measurement.Party}’s ") + measurement switch
    {
        FlowMeasurement flow => $"{flow.Flow}[{Day(flow.First)}…{Day(flow.Last)}]",
        HoldingMeasurement holding => $"{holding.Holding}[{TimePrinter.Print(holding.Day)}]",
        BaselineMeasurement baseline => baseline.Baseline.Name,
        _ => throw new InvalidOperationException($"No words for {measurement.GetType().Name}."),
    };

    private static string Day(DateOnly date) => TimePrinter.Print(new DatePoint(date));
}
