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
        if (switches.When(limit, agents) is not { } when) return;
        var displacements = Displacements(limit, agents).ToList();
        var always = displacements.FindAll(displacement => displacement.When.IsNone).SelectMany(displacement => displacement.Days);
        ImmutableArray<DayRange> left = [.. SwitchedDays.Without(SwitchedDays.Without([days], switches.Off(limit, agents)), always)];
        if (!left.IsEmpty)
            norms.Add(new LimitNorm(limit, agents, left, Exemptions(limit, agents, days)) { When = when, Displacements = [.. displacements.FindAll(displacement => !displacement.When.IsNone)] });
    }

    private IEnumerable<Displacement> Displacements(LimitClause limit, ImmutableArray<AgentSymbol> agents)
    {
        foreach (var prevailing in priorities.PrevailingOver(limit))
        {
            if (prevailing is not LimitClause other || !Shares(other, agents) || !weights.AreRelated(other.Holding, limit.Holding)) continue;
            if (timeline.DaysInForce(other.Window) is not { } displaced) continue;
            var sharing = agents.RemoveAll(agent => !other.Bearer.Agents.Contains(agent));
            if (switches.When(other, sharing) is { } when) yield return new(other, sharing, [.. SwitchedDays.Without([displaced], switches.Off(other, sharing))], when);
        }
    }

    private ImmutableArray<Exemption> Exemptions(LimitClause limit, ImmutableArray<AgentSymbol> agents, DayRange days)
    {
        if (limit.Comparison is ComparisonKind.AtLeast) return [];
        var exemptions = ImmutableArray.CreateBuilder<Exemption>();
        foreach (var prevailing in priorities.PrevailingOver(limit))
        {
            if (prevailing is not HoldingRightClause right) continue;
            var holders = Bearers.UnitsAmong(right.Bearer, agents, timeline);
            if (switches.WhenRight(right, [.. holders.SelectMany(unit => unit)]) is not { } when) continue;
            var weight = weights.Of(right.Holding, limit.Holding);
            if (!holders.IsEmpty && weight.Sign > 0 && timeline.DaysInForce(right.Window) is { } range && !range.Intersect(days).IsEmpty)
                exemptions.Add(new(right, holders, range, weight) { When = when });
        }
        return exemptions.DrainToImmutable();
    }

    private bool Shares(NormClause clause, ImmutableArray<AgentSymbol> agents) => agents.Any(agent => clause.Bearer.Agents.Contains(agent) && timeline.Joins(agent, clause.Bearer.Joining));
}
