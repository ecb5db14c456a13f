using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>The baselines that norms take shares of, and of which Party: they are above zero.</summary>
internal static class UsedBaselines
{
    /// <summary>Each baseline with each Party of whose baseline a norm takes a share.</summary>
    public static IEnumerable<(BaselineSymbol Baseline, AgentSymbol Owner)> Of(BoundTreaty treaty) =>
        from norm in treaty.Clauses.OfType<NormClause>()
        from term in Terms(AmountOf(norm))
        where term.Measurement is BaselineMeasurement
        from owner in term.Measurement.Party is { } party ? (IEnumerable<AgentSymbol>)[party] : norm.Bearer.Agents
        select (((BaselineMeasurement)term.Measurement).Baseline, owner);

    private static AmountExpression? AmountOf(NormClause norm) => norm switch
    {
        FlowLimitClause limit => limit.Amount,
        FlowRightClause right => right.Amount,
        CumulativeFlowClause duty => duty.Amount,
        MeasuredLimitClause limit => limit.Amount,
        _ => null,
    };

    private static IEnumerable<AmountTerm> Terms(AmountExpression? amount) => amount switch
    {
        LinearAmount linear => linear.Terms,
        RoundedAmount rounded => rounded.Amount.Terms,
        _ => [],
    };
}
