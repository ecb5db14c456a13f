using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Lowering;

/// <summary>Lowers limits: window, displacing limits and exempting rights become explicit days and amounts.</summary>
internal sealed class LimitLowering(Timeline timeline, PriorityIndex priorities, HoldingWeights weights, SwitchedDays switches)
{
    /// <summary>Adds the norms of a limit whose window is dated.</summary>
    public void Lower(LimitClause limit, ImmutableArray<Norm>.Builder norms)
    {
        foreach (var agents in Bearers.Units(limit.Bearer, timeline))
        {
            if (timeline.For(agents) is var own && own != timeline) new LimitLowering(own, priorities, weights, switches).Lower(limit, agents, norms);
            else Lower(limit, agents, norms);
        }
    }

    private void Lower(LimitClause limit, ImmutableArray<AgentSymbol> agents, ImmutableArray<Norm>.Builder norms)
    {
        if (timeline.DaysInForce(limit.Window) is not { IsEmpty: false } days) return;
        if (FixedConditions.Left(limit, agents) is not { } conditions) return;
        var left = Remaining(limit, agents, days);
        if (!left.IsEmpty) norms.Add(new LimitNorm(limit, agents, left, Exemptions(limit, agents, days)) { Conditions = conditions });
    }

    private ImmutableArray<DayRange> Remaining(LimitClause limit, ImmutableArray<AgentSymbol> agents, DayRange days)
    {
        ImmutableArray<DayRange> left = [.. SwitchedDays.Without([days], switches.Off(limit, agents))];
        foreach (var prevailing in priorities.PrevailingOver(limit))
        {
            if (prevailing is not LimitClause other || !Shares(other, agents) || !weights.AreRelated(other.Holding, limit.Holding)) continue;
            if (timeline.DaysInForce(other.Window) is not { } displaced) continue;
            var sharing = agents.RemoveAll(agent => !other.Bearer.Agents.Contains(agent));
            left = [.. SwitchedDays.Without(left, SwitchedDays.Without([displaced], switches.Off(other, sharing)))];
        }
        return left;
    }

    private ImmutableArray<Exemption> Exemptions(LimitClause limit, ImmutableArray<AgentSymbol> agents, DayRange days)
    {
        if (limit.Comparison is ComparisonKind.AtLeast) return [];
        var exemptions = ImmutableArray.CreateBuilder<Exemption>();
        foreach (var prevailing in priorities.PrevailingOver(limit))
        {
            if (prevailing is not HoldingRightClause right) continue;
            var holders = Bearers.UnitsAmong(right.Bearer, agents, timeline);
            var weight = weights.Of(right.Holding, limit.Holding);
            if (!holders.IsEmpty && weight.Sign > 0 && timeline.DaysInForce(right.Window) is { } range && !range.Intersect(days).IsEmpty)
                exemptions.Add(new(right, holders, range, weight));
        }
        return exemptions.DrainToImmutable();
    }

    private bool Shares(NormClause clause, ImmutableArray<AgentSymbol> agents) => agents.Any(agent => clause.Bearer.Agents.Contains(agent) && timeline.Joins(agent, clause.Bearer.Joining));
}
