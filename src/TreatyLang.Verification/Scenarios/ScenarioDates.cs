using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>The days that a scenario names.</summary>
internal static class ScenarioDates
{
    /// <summary>The days of its facts and expectations, and of the facts that hold in it, in no order.</summary>
    public static IEnumerable<DateOnly> Of(BoundTreaty treaty, Scenario scenario) =>
        treaty.Clauses.OfType<PaperClause>().Concat(scenario.Expectations).SelectMany(Of);

    private static IEnumerable<DateOnly> Of(PaperClause clause)
    {
        DateOnly?[] dates = clause switch
        {
            HoldingFact fact => [fact.Date],
            ActFact fact => [fact.Date],
            FlowFact fact => [fact.First, fact.Last],
            BreachExpectation breach => [breach.On, breach.From, breach.Until],
            ForceExpectation force => [force.On],
            EndExpectation end => [end.On],
            StageExpectation stage => [stage.On],
            StandstillFact standstill => [standstill.First, standstill.Last],
            PhaseExpectation phase => [phase.On],
            _ => [],
        };
        return dates.OfType<DateOnly>();
    }
}
