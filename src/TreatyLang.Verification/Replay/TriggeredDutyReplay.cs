using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay;

/// <summary>
/// Replays a duty that each occurrence of a triggering act calls for anew, with an act of its own for each. Demands are
/// taken in the order in which they fall due, so that each one that finds no act, however the acts are shared out, is missed
/// from its own day on, until an act that no other demand needs performs it late.
/// </summary>
internal static class TriggeredDutyReplay
{
    public static IEnumerable<DaySpan> Unanswered(ReplayScene scene, ActDutyClause duty, RelativeToEach timing, IReadOnlyList<AgentSymbol> group)
    {
        var demands = Demands(scene, timing, group).Where(demand => scene.Applicability.Applies(duty, group, demand.Trigger.Day));
        var (missed, answers, assignment) = ShareOut(scene, duty.Act, duty.Target, demands, group);
        foreach (var demand in missed)
        {
            // What had to come first cannot be made good afterwards.
            if (timing.IsBefore) yield return new DaySpan(demand.BreachDay, demand.BreachDay);
            else if (Answering(answers, act => act.Stamp > demand.Last).Cast<int?>().FirstOrDefault(index => assignment.TryAdd([index ?? 0])) is { } late)
                yield return new DaySpan(demand.BreachDay, answers[late].Day);
            else yield return DaySpan.From(demand.BreachDay);
        }
    }

    /// <summary>What found no act in time, however the acts are shared out.</summary>
    public static IEnumerable<TriggeredDemand> Missed(
        ReplayScene scene, ActSymbol act, PartySymbol? target, IEnumerable<TriggeredDemand> demands, IReadOnlyList<AgentSymbol> group) =>
        ShareOut(scene, act, target, demands, group).Missed;

    /// <summary>What the triggers ask for, in the order in which it falls due.</summary>
    public static IEnumerable<TriggeredDemand> Demands(ReplayScene scene, RelativeToEach timing, IReadOnlyList<AgentSymbol> group)
    {
        var force = scene.Calendar.Force;
        var triggers = scene.Log.FindTriggers(timing, group, scene.Calendar.Days(timing.Range, force));
        return triggers
            .Select(trigger => timing.IsBefore ? Before(timing, trigger, force) : After(timing, trigger, force))
            .OfType<TriggeredDemand>();
    }

    /// <summary>The times within which the triggers of a right permit an act, cut to the life.</summary>
    public static IEnumerable<TriggeredDemand> Grants(ReplayScene scene, RelativeToEach timing, IReadOnlyList<AgentSymbol> group)
    {
        var force = scene.Calendar.Force;
        foreach (var trigger in scene.Log.FindTriggers(timing, group, scene.Calendar.Days(timing.Range, force)))
        {
            var last = timing.Latest is { } latest ? Math.Min(LastStamp(trigger, latest, isBefore: false), force.Last * 24 + 23) : force.Last * 24 + 23;
            yield return new TriggeredDemand(trigger, FirstAfter(timing, trigger), last, force.Last + 1);
        }
    }

    private static (List<TriggeredDemand> Missed, List<LoggedAct> Answers, PlaceAssignment Assignment) ShareOut(
        ReplayScene scene, ActSymbol act, PartySymbol? target, IEnumerable<TriggeredDemand> demands, IReadOnlyList<AgentSymbol> group)
    {
        var answers = scene.Log.Find(act, group, target, scene.Calendar.Force);
        var assignment = new PlaceAssignment([.. answers.Select(_ => 1)]);
        return ([.. demands.Where(demand => !assignment.TryAdd([.. Answering(answers, demand.Admits)]))], answers, assignment);
    }

    private static IEnumerable<int> Answering(List<LoggedAct> answers, Predicate<LoggedAct> admits) =>
        Enumerable.Range(0, answers.Count).Where(index => admits(answers[index]));

    private static TriggeredDemand Before(RelativeToEach timing, LoggedAct trigger, DaySpan force)
    {
        var earliest = timing.Latest is { } latest ? FirstStamp(trigger, latest, isBefore: true) : int.MinValue;
        var last = timing.Earliest is { } least ? LastStamp(trigger, least, isBefore: true) : OwnStamp(timing, trigger, isLast: true);
        return new TriggeredDemand(trigger, Math.Max(earliest, force.First * 24), last, trigger.Day);
    }

    private static TriggeredDemand? After(RelativeToEach timing, LoggedAct trigger, DaySpan force)
    {
        if (timing.Latest is not { } latest) return null;
        var last = LastStamp(trigger, latest, isBefore: false);
        var due = (int)Math.Floor(last / 24.0);
        if (due > force.Last) return null;
        return new TriggeredDemand(trigger, FirstAfter(timing, trigger), last, due + 1);
    }

    private static int FirstAfter(RelativeToEach timing, LoggedAct trigger) =>
        timing.Earliest is { } least ? FirstStamp(trigger, least, isBefore: false) : OwnStamp(timing, trigger, isLast: false);

    private static int FirstStamp(LoggedAct trigger, Duration distance, bool isBefore) =>
        distance.Unit is TimeUnit.Hour ? HourStamp(trigger, distance, isBefore) : ReplayCalendar.Shift(trigger.Day, distance, isBefore) * 24;

    private static int LastStamp(LoggedAct trigger, Duration distance, bool isBefore) =>
        distance.Unit is TimeUnit.Hour ? HourStamp(trigger, distance, isBefore) : ReplayCalendar.Shift(trigger.Day, distance, isBefore) * 24 + 23;

    private static int HourStamp(LoggedAct trigger, Duration distance, bool isBefore) =>
        trigger.Stamp + (isBefore ? -distance.Count : distance.Count);

    // Acts of one day have an order only in a clause that counts hours.
    private static int OwnStamp(RelativeToEach timing, LoggedAct trigger, bool isLast) =>
        (timing.Earliest ?? timing.Latest)?.Unit is TimeUnit.Hour ? trigger.Stamp : trigger.Day * 24 + (isLast ? 23 : 0);
}
