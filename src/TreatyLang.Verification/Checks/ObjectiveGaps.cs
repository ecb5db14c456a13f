using System.Collections.Immutable;
using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>Says through what a lawful history escapes an objective: a counting rule, a limit that does not apply on the day, or none at all.</summary>
internal sealed class ObjectiveGaps
{
    /// <summary>Finds them.</summary>
    /// <param name="slice">The slice of the objective.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="claim">The claim that is violated.</param>
    /// <param name="model">The history.</param>
    public ObjectiveGaps(SliceContext slice, NormClause objective, GroundNorm claim, Model model)
    {
        if (objective is FlowLimitClause { Comparison: not ComparisonKind.AtLeast } flow) (Remarks, Clauses) = OfFlow(slice, flow, claim, model);
        if (objective is not LimitClause { Comparison: not ComparisonKind.AtLeast } limit) return;
        var encoding = slice.Encoding;
        var weights = slice.Check.System.Weights;
        var interval = encoding.Holdings.IntervalOf(claim.Due);
        var held = encoding.Slice.Holdings.Where(item => claim.Norm.Agents.Contains(item.Agent) && weights.Of(item.Holding, limit.Holding).Sign > 0
            && model.Value(encoding.Holdings.Value(item.Agent, item.Holding, interval)).Sign > 0).Select(item => item.Holding).Distinct().ToList();
        var limits = encoding.Slice.Norms.OfType<LimitNorm>().Where(norm => norm.Clause.Ordinal != objective.Ordinal && norm.Limit.Comparison is not ComparisonKind.AtLeast).ToList();
        // Counted for the limits of the text in another way than for the objective.
        var rules = slice.Check.Treaty.Clauses.OfType<CountingRule>().Where(rule => held.Contains(rule.Counted)
            && weights.Of(rule.Total, limit.Holding).Sign == 0 && limits.Exists(norm => weights.Of(rule.Total, norm.Limit.Holding).Sign > 0)).ToList();
        var remarks = rules.Select(rule => $"{Wording.Subject(rule)} counts each {rule.Counted.Name} as {Wording.Number(rule.Factor)} {rule.Total.Name} only.").ToList();
        var clauses = new List<BoundClause>(rules);
        IEnumerable<QuantitySymbol> escaping = limits.Exists(norm => weights.Of(limit.Holding, norm.Limit.Holding).Sign > 0) ? [limit.Holding]
            : held.Where(holding => held.TrueForAll(part => part == holding || weights.Of(part, holding).Sign <= 0));
        foreach (var holding in escaping)
        {
            var concerned = limits.FindAll(norm => weights.Of(holding, norm.Limit.Holding).Sign > 0);
            var applying = concerned.FindAll(norm => norm.Days.Any(days => days.Contains(claim.Due)));
            if (applying.Count > 0) continue;
            var idle = concerned.Select(norm => (BoundClause)norm.Clause).DistinctBy(clause => clause.Ordinal).ToList();
            remarks.Add(idle.Count == 0
                ? $"No clause limits {holding.Plural}."
                : string.Create(CultureInfo.InvariantCulture, $"{Wording.Addresses(idle)} {(idle.Count == 1 ? "limits" : "limit")} {holding.Plural}, but not on this day."));
            clauses.AddRange(idle);
        }

        (Remarks, Clauses) = ([.. remarks], [.. clauses.DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)]);
    }

    private static (ImmutableArray<string>, ImmutableArray<BoundClause>) OfFlow(SliceContext slice, FlowLimitClause objective, GroundNorm claim, Model model)
    {
        var (encoding, weights) = (slice.Encoding, slice.Check.System.Weights);
        var days = claim.Norm is FlowNorm norm ? norm.Days with { Last = Math.Min(norm.Days.Last, encoding.Holdings.Days(encoding.Holdings.IntervalOf(claim.Due)).Last) } : new(claim.Due, claim.Due);
        var flowing = encoding.Slice.Holdings.Where(item => claim.Norm.Agents.Contains(item.Agent) && weights.Of(item.Holding, objective.Flow).Sign > 0
            && model.Value(encoding.Holdings.Sum([item.Agent], item.Holding, days)).Sign > 0).Select(item => item.Holding).Distinct().ToList();
        var limits = encoding.Slice.Norms.OfType<FlowNorm>().Where(item => item.Clause.Ordinal != objective.Ordinal && item.IsMaximum).ToList();
        var (remarks, clauses) = (new List<string>(), new List<BoundClause>());
        IEnumerable<QuantitySymbol> escaping = limits.Exists(item => weights.Of(objective.Flow, item.Flow).Sign > 0) ? [objective.Flow]
            : flowing.Where(flow => flowing.TrueForAll(part => part == flow || weights.Of(part, flow).Sign <= 0));
        foreach (var flow in escaping)
        {
            var concerned = limits.FindAll(item => weights.Of(flow, item.Flow).Sign > 0);
            if (concerned.Exists(item => !item.Days.Intersect(days).IsEmpty)) continue;
            var idle = concerned.Select(item => (BoundClause)item.Clause).DistinctBy(clause => clause.Ordinal).ToList();
            remarks.Add(idle.Count == 0 ? $"No clause limits {flow.Name}." : $"{Wording.Addresses(idle)} {(idle.Count == 1 ? "limits" : "limit")} {flow.Name}, but not on these days.");
            clauses.AddRange(idle);
        }

        return ([.. remarks], [.. clauses.DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)]);
    }

    /// <summary>What it is, one sentence each.</summary>
    public ImmutableArray<string> Remarks { get; } = [];

    /// <summary>The clauses that let it be.</summary>
    public ImmutableArray<BoundClause> Clauses { get; } = [];
}
