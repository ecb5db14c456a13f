using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes "an act for each trigger" as a flow from triggers to the acts that can answer them.</summary>
internal sealed class RelativeEncoder(ActGrid acts, ConditionEncoder conditions, CountedActs counted, Timeline timeline)
{
    private const int MaxPairs = 100_000;

    private int _pairs;

    public bool IsTooLarge => _pairs > MaxPairs;

    public IEnumerable<GroundNorm> Encode(RelativeNorm norm, int label)
    {
        var ground = new List<GroundNorm>();
        var answers = new SortedDictionary<long, List<LinearExpression>>();
        foreach (var (trigger, due) in Triggers(norm))
        {
            var flow = new List<LinearExpression>();
            foreach (var answer in acts.Points(norm.Duty.Act))
            {
                if (!Fits(norm, trigger, answer)) continue;
                if (++_pairs > MaxPairs) return [];
                LinearExpression pair = new Variable(
                    string.Create(CultureInfo.InvariantCulture, $"{HoldingGrid.Name(norm.Agents[0])} answers {norm.Clause.Ordinal} of {trigger.Hours} at {answer.Hours}"), Sort.Integer);
                flow.Add(pair);
                if (!answers.TryGetValue(answer.Hours, out var list)) answers.Add(answer.Hours, list = []);
                list.Add(pair);
            }
            ground.Add(new(label, norm, due, LinearExpression.Sum(flow).AtLeast(Count(norm, trigger))));
        }
        foreach (var (hours, flow) in answers)
        {
            var available = LinearExpression.Sum(norm.Agents.Select(agent => acts.At(agent, norm.Duty.Act, norm.Duty.Target, new(hours))));
            // Due at once, with the bound below: else triggers that are not due yet could lend answers to those that are.
            ground.Add(new(label, norm, 0, Formula.All(flow.Select(pair => pair.AtLeast(0))) & LinearExpression.Sum(flow).AtMost(available)));
        }
        return ground;
    }

    /// <summary>How many triggers happen that ask for something.</summary>
    public LinearExpression Count(RelativeNorm norm) => LinearExpression.Sum(Triggers(norm).Select(trigger => Count(norm, trigger.Point)));

    /// <summary>The times at which a trigger asks for something, each with the first and the last time at which its answer can come.</summary>
    public IEnumerable<(ActPoint Trigger, ActPoint First, ActPoint Last)> Windows(RelativeNorm norm)
    {
        var first = ActPoint.AtStartOf(timeline.For(norm.Agents).For(norm.Clause).Life.First);
        foreach (var (trigger, _) in Triggers(norm))
        {
            if (norm.Timing is { IsBefore: true } before)
                yield return (trigger, before.Latest is { } most ? Max(first, Lag.EarliestBefore(trigger, most)) : first, Lag.LastBefore(trigger, before.Earliest));
            else if (norm.Timing.Latest is { } latest)
                yield return (trigger, Lag.Earliest(trigger, norm.Timing.Earliest), Lag.Last(trigger, latest));
        }
    }

    /// <summary>How many triggers happen at a time that ask for something.</summary>
    public LinearExpression Count(RelativeNorm norm, ActPoint trigger) => counted.If(conditions.Holds(norm.When, norm.Agents, trigger.Day), Done(norm, trigger));

    private LinearExpression Done(RelativeNorm norm, ActPoint trigger) => LinearExpression.Sum(norm.Actors.SelectMany(actor =>
        norm.Timing.Role is TriggerRole.Target
            ? norm.Agents.OfType<PartySymbol>().Where(party => party != actor).Select(party => acts.At(actor, norm.Timing.Trigger, party, trigger))
            : [acts.At(actor, norm.Timing.Trigger, null, trigger)]));

    /// <summary>The times at which a trigger asks for something, each with the day from which a missing act is a breach.</summary>
    private IEnumerable<(ActPoint Point, int Due)> Triggers(RelativeNorm norm)
    {
        // Without a deadline nothing is ever missed.
        if (!norm.Timing.IsBefore && norm.Timing.Latest is null) yield break;
        foreach (var trigger in acts.Points(norm.Timing.Trigger))
            if (norm.Days.Contains(trigger.Day) && !norm.Off.Any(days => days.Contains(trigger.Day)) && Due(norm, trigger) is { } due) yield return (trigger, due);
    }

    /// <summary>The day from which a missing act is a breach, or null if the trigger asks for nothing.</summary>
    private int? Due(RelativeNorm norm, ActPoint trigger)
    {
        if (norm.Timing.IsBefore || norm.Timing.Latest is not { } latest) return trigger.Day;
        var due = Lag.Last(trigger, latest).Day;
        return due <= timeline.For(norm.Agents).For(norm.Clause).End ? due : null;
    }

    private bool Fits(RelativeNorm norm, ActPoint trigger, ActPoint answer) => norm.Timing is { IsBefore: true } timing
        ? answer.Day >= timeline.For(norm.Agents).For(norm.Clause).Life.First
            && Lag.IsAtLeastBefore(answer, trigger, timing.Earliest) && Lag.IsAtMostBefore(answer, trigger, timing.Latest)
        : Lag.IsAtLeast(trigger, answer, norm.Timing.Earliest) && Lag.IsAtMost(trigger, answer, norm.Timing.Latest);

    private static ActPoint Max(ActPoint one, ActPoint other) => one.Hours >= other.Hours ? one : other;
}
