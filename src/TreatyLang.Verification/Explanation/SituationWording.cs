using System.Collections.Immutable;
using TreatyLang.Semantics;
using TreatyLang.Verification.Checks;
using TreatyLang.Verification.Encoding;

namespace TreatyLang.Verification.Explanation;

/// <summary>Puts into words how others bring a Party into breach, and until when it can still comply.</summary>
internal static class SituationWording
{
    /// <summary>The message of a contradiction, under the condition that the others bring the situation about.</summary>
    /// <param name="check">The treaty.</param>
    /// <param name="situation">The situation.</param>
    /// <param name="message">The contradiction in it.</param>
    public static string Describe(CheckContext check, Situation situation, string message)
    {
        // Who do the same are named together.
        var parts = situation.Parts.GroupBy(part => part.Describe(part.Term is ActSymbol act ? new Subject([part.Agent], check.Treaty).VerbFor(act) : "hold"))
            .Select(same => $"{(same.Count() == 1 ? "" : "each of ")}{Wording.List([.. same.Select(part => part.Agent.Name)])} {same.Key}").ToList();
        var until = CanStillComply(check, situation) ? $"; the last day on which it can still comply is {Wording.Date(situation.LastDay)}" : "";
        return $"If {Wording.List(parts)}, {situation.Party.Name} is in breach whatever it does: {Wording.Continued(message.TrimEnd('.'))}{until}.";
    }

    /// <summary>The steps of a history with what others hold in the situation, and the last day on which the Party could still comply.</summary>
    /// <param name="check">The treaty.</param>
    /// <param name="situation">The situation.</param>
    /// <param name="steps">The steps, by date.</param>
    public static ImmutableArray<WitnessStep> WithLastDay(CheckContext check, Situation situation, ImmutableArray<WitnessStep> steps)
    {
        // What others do is told as part of the history.
        var told = situation.Parts.Where(part => part.Term is QuantitySymbol).Select(part => new WitnessStep(DateOnly.FromDayNumber(part.Day), part.Agent, $"{part.Agent.Name} {part.Describe("hold", isDated: false)}.")).ToList();
        if (CanStillComply(check, situation))
            told.Insert(0, new(DateOnly.FromDayNumber(situation.LastDay), situation.Party, $"The last day on which {situation.Party.Name} can still comply."));
        return [.. told.Concat(steps).OrderBy(step => step.Date)];
    }

    private static bool CanStillComply(CheckContext check, Situation situation) => situation.LastDay >= check.Timeline.For([situation.Party]).Life.First;
}
