using TreatyLang.Semantics;

namespace TreatyLang.Verification.Scenarios;

/// <summary>Puts the facts of a scenario in the place of those of the working papers that they take over.</summary>
internal static class ScenarioFacts
{
    /// <summary>The treaty with the facts that hold in the scenario.</summary>
    public static BoundTreaty Merge(BoundTreaty treaty, Scenario scenario)
    {
        var own = scenario.Facts;
        return treaty.With([.. treaty.Clauses.Where(clause => !own.Any(fact => Replaces(fact, clause))), .. own]);
    }

    // One date of entry into force, and one amount of a holding on a day; acts come on top.
    private static bool Replaces(PaperClause own, BoundClause other) => (own, other) switch
    {
        (EntryIntoForceFact, EntryIntoForceFact) or (SignatureFact, SignatureFact) or (ExtensionFact, ExtensionFact) => true,
        (HoldingFact { IsAcquisition: false } one, HoldingFact two) => one.Party == two.Party && one.Holding == two.Holding && one.Date == two.Date,
        (FlowFact one, FlowFact two) => one.Party == two.Party && one.Flow == two.Flow && one.First <= two.Last && two.First <= one.Last,
        _ => false,
    };
}
