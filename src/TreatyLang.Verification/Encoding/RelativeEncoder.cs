using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Verification.Lowering;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Timelines;

namespace TreatyLang.Verification.Encoding;

/// <summary>Writes "an act for each trigger" as a flow from triggers to the acts that can answer them.</summary>
internal sealed class RelativeEncoder(ActGrid acts, NormSystem system)
{
    private const int MaxPairs = 100_000;

    private int _pairs;

    public bool IsTooLarge => _pairs > MaxPairs;

    public IEnumerable<GroundNorm> Encode(RelativeNorm norm, int label)
    {
        var timing = norm.Timing;
        var agent = norm.Agents[0];
        // Without a deadline nothing is ever missed.
        if (!timing.IsBefore && timing.Latest is null) return [];

        var ground = new List<GroundNorm>();
        var answers = new SortedDictionary<long, List<LinearExpression>>();
        var answering = acts.Points(norm.Duty.Act);
        foreach (var trigger in acts.Points(timing.Trigger))
        {
            if (!norm.Days.Contains(trigger.Day) || Due(timing, trigger) is not { } due) continue;
            var flow = new List<LinearExpression>();
            foreach (var answer in answering)
            {
                if (!Fits(timing, trigger, answer)) continue;
                if (++_pairs > MaxPairs) return [];
                LinearExpression pair = new Variable(
                    string.Create(CultureInfo.InvariantCulture, $"{HoldingGrid.Name(agent)} answers {norm.Clause.Ordinal} of {trigger.Hours} at {answer.Hours}"), Sort.Integer);
                flow.Add(pair);
                if (!answers.TryGetValue(answer.Hours, out var list)) answers.Add(answer.Hours, list = []);
                list.Add(pair);
            }
            var count = LinearExpression.Sum(
                Footprint.Triggering(timing, agent, system.Treaty).Select(actor =>
                    acts.At(actor, timing.Trigger, timing.Role is TriggerRole.Target ? agent as PartySymbol : null, trigger)));
            ground.Add(new(label, norm, due, LinearExpression.Sum(flow).AtLeast(count)));
        }
        foreach (var (hours, flow) in answers)
        {
            var available = acts.At(agent, norm.Duty.Act, norm.Duty.Target, new(hours));
            // Due at once, with the bound below: else triggers that are not due yet could lend answers to those that are.
            ground.Add(new(label, norm, 0, Formula.All(flow.Select(pair => pair.AtLeast(0))) & LinearExpression.Sum(flow).AtMost(available)));
        }
        return ground;
    }

    /// <summary>The day from which a missing act is a breach, or null if the trigger asks for nothing.</summary>
    private int? Due(RelativeToEach timing, ActPoint trigger)
    {
        if (timing.IsBefore || timing.Latest is not { } latest) return trigger.Day;
        var due = latest.Unit is TimeUnit.Hour ? new ActPoint(trigger.Hours + latest.Count).Day : CalendarArithmetic.Add(trigger.Day, latest);
        return due <= system.Timeline.End ? due : null;
    }

    private bool Fits(RelativeToEach timing, ActPoint trigger, ActPoint answer) => timing.IsBefore
        ? answer.Day >= system.Timeline.Start
            && Lag.IsAtLeastBefore(answer, trigger, timing.Earliest) && Lag.IsAtMostBefore(answer, trigger, timing.Latest)
        : Lag.IsAtLeast(trigger, answer, timing.Earliest) && Lag.IsAtMost(trigger, answer, timing.Latest);
}
