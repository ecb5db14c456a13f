using TreatyLang.Testing;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Verification.Tests.Scenarios;

/// <summary>Of what a snap-back lets apply again only limits and bans are replayed; the rest is left open and not taken as kept.</summary>
public sealed class SnapBackScenarioTests
{
    [Theory]
    [InlineData("No Party shall hold more than 2 Guns.", ScenarioOutcome.Passed)]
    [InlineData("Each Party shall submit a Report every 6 months.", ScenarioOutcome.Undecided)]
    public void What_is_restored(string clause, ScenarioOutcome outcome)
    {
        var compilation = BindingCheck.Compile(
            $"""
            # Treaty

            Parties: Alpha; Beta.

            ## Definitions

            "Gun" means a holding, counted in guns.

            "Report" means an act by which a Party reports.

            "Council" means a body, namely the council of the Parties.

            ## Article I

            1. Each Party shall hold no more than 3 Guns.

            2. {clause}

            3. In case of a breach of paragraph 1, another Party may notify the Council of the breach.

            4. Unless the Council decides within 30 days after the notice to continue the suspension, paragraph 2 applies again.

            5. Each Party should submit a Report in each calendar year.

            ## Article II

            1. This Treaty shall enter into force on 1 January 2030.

            2. This Treaty shall remain in force for 1 year.
            """,
            "## Scenario: It\n\nOn 1 May 2030, Alpha submits a Report. Expect no breach of Article I(2).\n");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(outcome, ScenarioRunner.Run(compilation.Treaty, compilation.Treaty.Scenarios[0]).Outcome);
    }
}
