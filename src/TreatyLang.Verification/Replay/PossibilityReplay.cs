using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>Replays what fixes which histories are possible: definitions, counting rules, the life of the treaty, facts and capabilities.</summary>
internal static class PossibilityReplay
{
    public static IEnumerable<(AgentSymbol? Agent, int Day)> Violations(ReplayScene scene, BoundClause clause)
    {
        var force = scene.Calendar.Force;
        return clause switch
        {
            EntryIntoForceFact fact => Unless(CivilCalendar.Day(fact.Date) == scene.Calendar.EntryIntoForce, null, force.First),
            EntryIntoForceClause entry => Unless(LifeReplay.Holds(scene, entry), null, force.First),
            DurationClause duration => Unless(LifeReplay.Holds(scene, duration), null, force.Last),
            ExtensionFact => Unless(LifeReplay.Holds(scene), null, force.Last),
            SignatureFact fact => Unless(scene.Calendar.Day(new SignaturePoint()) == CivilCalendar.Day(fact.Date), null, CivilCalendar.Day(fact.Date)),
            // What is known of the time after the last day is no part of the history.
            HoldingFact { Date: { } date } when CivilCalendar.Day(date) > scene.Calendar.LastBinding => [],
            ActFact { Date: { } date } when CivilCalendar.Day(date) > scene.Calendar.LastBinding => [],
            HoldingFact fact => OnDay(scene, fact),
            ActFact fact => OnDay(scene, fact),
            HoldingCapability capability => Beyond(scene, capability),
            RateCapability capability => RateReplay.Violations(scene, capability),
            ActCapability capability => Beyond(scene, capability),
            FlowFact fact => OverDays(scene, fact),
            FlowCapability capability => Beyond(scene, capability),
            BalanceDefinition or BaselineDefinition or FlowDefinition => FlowDefinitionReplay.Violations(scene, clause),
            SumDefinition { Quantity: FlowSymbol } or PartDefinition { Whole: FlowSymbol } or CountingRule { Total: FlowSymbol } => FlowDefinitionReplay.Violations(scene, clause),
            ActPartDefinition part => Unmatched(scene, part),
            ConstitutiveClause definition => DefinitionReplay.Violations(scene, definition),
            _ => [],
        };
    }

    // Each occurrence of the narrower act is one of the wider act at the same hour.
    private static IEnumerable<(AgentSymbol?, int)> Unmatched(ReplayScene scene, ActPartDefinition definition)
    {
        AgentSymbol[] agents = [.. scene.Treaty.Parties, .. scene.Treaty.Bodies];
        var wholes = scene.Log.Find(definition.Whole, agents, null, scene.Calendar.Whole);
        foreach (var group in scene.Log.Find(definition.Part, agents, null, scene.Calendar.Whole).GroupBy(act => (act.Day, act.Occurrence.Hour, act.Occurrence.Agent, act.Occurrence.Target)))
        {
            var (day, hour, agent, target) = group.Key;
            if (wholes.Count(act => act.Day == day && act.Occurrence.Hour == hour && act.Occurrence.Agent == agent && act.Occurrence.Target == target) < group.Count()) yield return (agent, day);
        }
    }

    private static IEnumerable<(AgentSymbol?, int)> Unless(bool holds, AgentSymbol? agent, int day) => holds ? [] : [(agent, day)];

    private static IEnumerable<(AgentSymbol?, int)> OnDay(ReplayScene scene, HoldingFact fact)
    {
        var day = fact.Date is { } date ? CivilCalendar.Day(date) : scene.Calendar.EntryIntoForce;
        var value = scene.Ledger.Value(fact.Party, fact.Holding, day);
        return Unless(ReplayScene.Compares(value, fact.Comparison, fact.Amount), fact.Party, day);
    }

    private static IEnumerable<(AgentSymbol?, int)> OnDay(ReplayScene scene, ActFact fact)
    {
        var day = fact.Date is { } date ? CivilCalendar.Day(date) : scene.Calendar.EntryIntoForce;
        return Unless(scene.Log.Find(fact.Act, [fact.Agent], fact.Target, new DaySpan(day, day)).Count > 0, fact.Agent, day);
    }

    // What is known of the time after the last day is no part of the history.
    private static IEnumerable<(AgentSymbol?, int)> OverDays(ReplayScene scene, FlowFact fact)
    {
        var days = new DaySpan(CivilCalendar.Day(fact.First), CivilCalendar.Day(fact.Last));
        return Unless(days.Last > scene.Calendar.Whole.Last || ReplayScene.Compares(scene.Flows.Amount([fact.Party], fact.Flow, days), fact.Comparison, fact.Amount), fact.Party, days.Last);
    }

    private static IEnumerable<(AgentSymbol?, int)> Beyond(ReplayScene scene, FlowCapability capability)
    {
        foreach (var party in capability.Parties)
            foreach (var days in ActCeiling.SpansOf(capability.Timing, scene.Calendar, scene.Calendar.Whole))
                if (scene.Flows.Amount([party], capability.Flow, days) > capability.Maximum) yield return (party, days.Last);
    }

    private static IEnumerable<(AgentSymbol?, int)> Beyond(ReplayScene scene, HoldingCapability capability)
    {
        var days = scene.Calendar.Days(capability.Window, scene.Calendar.Whole);
        foreach (var party in capability.Parties)
        {
            var failure = scene.Ledger.FirstFailure(
                days, [party], [capability.Holding], [],
                day => ReplayScene.Compares(scene.Ledger.Value(party, capability.Holding, day), capability.Comparison, capability.Amount));
            if (failure is { } day) yield return (party, day);
        }
    }

    private static IEnumerable<(AgentSymbol?, int)> Beyond(ReplayScene scene, ActCapability capability)
    {
        var whole = scene.Calendar.Whole;
        var ceiling = new ActCeiling(capability.Act, null, ActCeiling.SpansOf(capability.Timing, scene.Calendar, whole), capability.Maximum, false);
        foreach (var party in capability.Parties)
            foreach (var day in ActLimitReplay.TooMany(scene, ceiling, [party], [], whole, ActReach.Always).Take(1)) yield return (party, day);
    }
}
