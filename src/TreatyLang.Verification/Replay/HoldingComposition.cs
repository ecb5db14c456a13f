using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>How holdings make up one another.</summary>
internal static class HoldingComposition
{
    /// <summary>How much one unit of the first holding counts in the second, if it counts at all: through sums and counting rules along every way, or 1 for a part of it.</summary>
    public static Rational? Weight(BoundTreaty treaty, HoldingSymbol counted, HoldingSymbol total)
    {
        var weight = SumWeight(treaty, counted, total);
        if (weight.Sign > 0) return weight;
        return treaty.Clauses.OfType<PartDefinition>()
            .Where(definition => definition.Part == counted)
            .Select(definition => Weight(treaty, definition.Whole, total))
            .FirstOrDefault(whole => whole is not null);
    }

    private static Rational SumWeight(BoundTreaty treaty, HoldingSymbol counted, HoldingSymbol total)
    {
        if (counted == total) return Rational.One;
        var weight = Rational.Zero;
        foreach (var clause in treaty.Clauses)
        {
            if (clause is CountingRule rule && rule.Counted == counted) weight += rule.Factor * SumWeight(treaty, rule.Total, total);
            if (clause is not SumDefinition sum) continue;
            foreach (var term in sum.Terms.Where(term => term.Holding == counted))
                weight += term.Coefficient * SumWeight(treaty, sum.Holding, total);
        }
        return weight;
    }
}
