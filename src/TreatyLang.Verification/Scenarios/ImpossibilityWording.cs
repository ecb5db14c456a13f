using TreatyLang.Semantics;
using TreatyLang.Verification.Explanation;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Says why what a scenario tells cannot be.</summary>
internal static class ImpossibilityWording
{
    /// <summary>One sentence with the day.</summary>
    public static string Of(ReplayScene scene, Breach failure)
    {
        var who = new Subject(failure.Agent is { } agent ? [agent] : [], scene.Treaty);
        var day = CivilCalendar.Day(failure.FirstDay);
        var statement = (failure.Clause, failure.Agent) switch
        {
            (RateCapability rate, { } party) =>
                $"{who.Opening} {who.Hold} {Wording.Difference(scene.Ledger.Value(party, rate.Holding, day) - scene.Ledger.Value(party, rate.Holding, day - 1), rate.Holding)} {rate.Holding.Plural} than on the day before, which is more in one period than {Wording.Subject(rate)} says that it can do.",
            (SumDefinition sum, { } party) =>
                $"{who.Opening} {who.Hold} {Wording.Held(scene.Ledger.Value(party, sum.Quantity, day), sum.Quantity)}, to which {Parts(scene, sum, party, day)} do not add up.",
            (PartDefinition part, { } party) =>
                $"{who.Opening} {who.Hold} {Wording.Held(scene.Ledger.Value(party, part.Part, day), part.Part)}, and only {Wording.Held(scene.Ledger.Value(party, part.Whole, day), part.Whole)}, of which they are part.",
            _ => new BreachWording(scene, who).Step(failure).Statement,
        };
        return $"On {Wording.Date(failure.FirstDay)}, this cannot be: {statement}";
    }

    private static string Parts(ReplayScene scene, SumDefinition sum, AgentSymbol party, int day) =>
        Wording.List([.. sum.Terms.Select(term => Wording.Held(scene.Ledger.Value(party, term.Quantity, day), term.Quantity))]);
}
