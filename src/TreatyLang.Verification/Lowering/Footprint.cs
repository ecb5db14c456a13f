using System.Collections.Immutable;
using TreatyLang.Semantics;

namespace TreatyLang.Verification.Lowering;

/// <summary>Which holdings and acts of which agents a norm or a paper speaks about.</summary>
internal static class Footprint
{
    /// <summary>The holdings and acts of a norm.</summary>
    public static IEnumerable<(AgentSymbol Agent, TermSymbol Term)> Of(Norm norm)
    {
        foreach (var agent in norm.Agents)
        {
            switch (norm)
            {
                case LimitNorm limit:
                    yield return (agent, limit.Limit.Holding);
                    foreach (var exemption in limit.Exemptions) yield return (agent, exemption.Right.Holding);
                    break;
                case FlowNorm flow:
                    yield return (agent, flow.Flow);
                    foreach (var exemption in flow.Exemptions) yield return (agent, exemption.Right.Flow);
                    break;
                case MeasuredLimitNorm limit: yield return (agent, limit.Limit.Holding); break;
                case CountNorm count: yield return (agent, count.Duty.Act); break;
                case CeilingNorm ceiling: yield return (agent, ceiling.Act); break;
                case RelativeNorm relative:
                    yield return (agent, relative.Duty.Act);
                    foreach (var actor in relative.Actors) yield return (actor, relative.Timing.Trigger);
                    break;
            }
        }
        IEnumerable<MeasuredAmount> amounts = norm switch
        {
            FlowNorm flow => flow.Exemptions.Select(exemption => exemption.Amount).Prepend(flow.Amount),
            MeasuredLimitNorm limit => [limit.Amount],
            _ => [],
        };
        foreach (var term in DayConditions.Of(norm).SelectMany(item => OfStates(item.When, item.Agents))) yield return term;
        foreach (var (agent, quantity) in amounts.SelectMany(amount => amount.Quantities)) yield return (agent, quantity);
    }

    /// <summary>What the states of a condition are about, for those who bear the clause.</summary>
    public static IEnumerable<(AgentSymbol Agent, TermSymbol Term)> OfStates(DayCondition when, ImmutableArray<AgentSymbol> bearers) =>
        when.Breached.SelectMany(item => Of(item.Limit)).Concat(
        from item in when.States(bearers)
        where item.State is not BreachState
        from agent in item.Unit
        select (agent, item.State switch
        {
            HoldingState holding => (TermSymbol)holding.Holding,
            DoneState done => done.Act,
            OmissionState omission => omission.Act,
            _ => throw new InvalidOperationException($"No term for {item.State.GetType().Name}."),
        }));

    /// <summary>What a right speaks about, or null for a clause that is none.</summary>
    public static TermSymbol? OfRight(BoundClause clause) => clause switch
    {
        HoldingRightClause right => right.Holding,
        ActRightClause right => right.Act,
        FlowRightClause right => right.Flow,
        _ => null,
    };

    /// <summary>The acts that trigger a right.</summary>
    public static IEnumerable<(AgentSymbol Agent, TermSymbol Term)> OfTriggers(NormClause right, ImmutableArray<AgentSymbol> holders, TriggerActors actors) =>
        right is ActRightClause { Timing: RelativeToEach timing } ? actors.Of(timing, holders).Select(actor => (actor, (TermSymbol)timing.Trigger)) : [];

    /// <summary>What the amount of a right is measured from, and on what it depends.</summary>
    public static IEnumerable<(AgentSymbol Agent, TermSymbol Term)> OfGrant(NormClause right, IReadOnlyList<AgentSymbol> holders, SwitchedDays switches) =>
        switches.WhenRight(right, [.. holders]) is { IsNone: false } when ? OfStates(when, [.. holders])
        : right is FlowRightClause flow ? MeasuredAmount.Of(flow.Amount, holders).Quantities.Select(item => (item.Agent, (TermSymbol)item.Quantity)) : [];

    /// <summary>What a paper speaks about.</summary>
    public static IEnumerable<(AgentSymbol Agent, TermSymbol Term)> Of(BoundClause clause) => clause switch
    {
        HoldingFact fact => [(fact.Party, fact.Holding)],
        ActFact fact => [(fact.Agent, fact.Act)],
        HoldingCapability capability => capability.Parties.Select(party => ((AgentSymbol)party, (TermSymbol)capability.Holding)),
        RateCapability capability => capability.Parties.Select(party => ((AgentSymbol)party, (TermSymbol)capability.Holding)),
        ActCapability capability => capability.Parties.Select(party => ((AgentSymbol)party, (TermSymbol)capability.Act)),
        FlowFact fact => [(fact.Party, fact.Flow)],
        FlowCapability capability => capability.Parties.Select(party => ((AgentSymbol)party, (TermSymbol)capability.Flow)),
        _ => [],
    };

    /// <summary>The holdings or acts that a definition ties together.</summary>
    public static IEnumerable<TermSymbol> OfDefinition(BoundClause clause) => clause switch
    {
        SumDefinition sum => [sum.Quantity, .. sum.Terms.Select(term => term.Quantity)],
        PartDefinition part => [part.Part, part.Whole],
        CountingRule rule => [rule.Counted, rule.Total],
        BalanceDefinition balance => [balance.Stock, .. balance.Changes.Select(term => term.Quantity)],
        PartitionDefinition partition => [partition.Whole, .. partition.Parts],
        ItemSizes sizes => [sizes.Items, sizes.Total],
        TierDefinition tier => [tier.Holding, tier.Counted],
        ActPartDefinition part => [part.Part, part.Whole],
        _ => [],
    };
}
