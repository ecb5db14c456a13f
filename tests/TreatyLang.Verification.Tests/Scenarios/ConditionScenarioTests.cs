using TreatyLang.Testing;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Verification.Tests.Scenarios;

/// <summary>Conditions, switches and shapes of acts in courses of events, each beside a near twin that comes to the opposite.</summary>
public sealed class ConditionScenarioTests
{
    private const string Before = """
        # Treaty on Launchers

        Parties: the United States of America (USA); the Russian Federation (Russia, RUS).

        ## Definitions

        "Launcher" means a holding, counted in launchers.

        "Mine" means a holding, counted in mines.

        "Report" means an act by which a Party reports to another Party.

        "Test" means an act by which a Party explodes a device.

        "Inspection" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).

        ## Article I

        1. Each Party shall hold no more than 100 Launchers.

        2. 
        """;

    private const string After = """


        ## Article X

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force for 5 years.

        """;

    [Theory]
    // A limit applies on the days on which its condition holds.
    [InlineData("If a Party holds more than 10 Mines, it shall hold no more than 50 Launchers.", "On 1 May 2030, USA holds 60 Launchers. On 1 June 2030, USA holds 11 Mines. On 1 July 2030, USA holds 10 Mines. Expect a breach of Article I(2) by USA from 1 June 2030 to 30 June 2030.")]
    [InlineData("If a Party holds more than 10 Mines, it shall hold no more than 50 Launchers.", "On 1 May 2030, USA holds 60 Launchers. On 1 June 2030, RUS holds 11 Mines. Expect no breach of Article I.")]
    [InlineData("If a Party holds more than 10 Mines, another Party may hold up to 60 Launchers.", "Expect no breach of Article I.")]
    [InlineData("While RUS holds at least 10 Mines, USA shall hold no Launchers.", "On 1 May 2030, USA holds 60 Launchers. On 1 June 2030, RUS holds 10 Mines. Expect a breach of Article I(2) by USA on 1 June 2030. Expect no breach of Article I(2) until 31 May 2030.")]
    [InlineData("Each Party shall hold no Mines, unless another Party holds more than 5 Mines.", "On 1 May 2030, USA holds 1 Mine. On 1 June 2030, RUS holds 6 Mines. Expect a breach of Article I(2) by USA from 1 May 2030 to 31 May 2030. Expect a breach of Article I(2) by RUS from 1 June 2030.")]
    [InlineData("If RUS has conducted a Test, USA shall hold no Mines.", "On 1 May 2030, USA holds 1 Mine. On 1 June 2030, RUS conducts a Test. Expect a breach of Article I(2) by USA from 1 June 2030.")]
    [InlineData("If RUS has not conducted a Test, USA shall hold no Mines.", "On 1 May 2030, USA holds 1 Mine. On 1 June 2030, RUS conducts a Test. Expect a breach of Article I(2) by USA from 1 May 2030 to 31 May 2030.")]
    [InlineData("If another Party is in breach of paragraph 1, each Party may hold up to 200 Mines.", "Expect no breach.")]
    [InlineData("No Party shall hold a Mine, unless another Party is in breach of paragraph 1.", "On 1 May 2030, USA holds 1 Mine. On 1 June 2030, RUS holds 101 Launchers. On 1 July 2030, RUS holds 100 Launchers. Expect a breach of Article I(2) by USA from 1 May 2030 to 31 May 2030. Expect a breach of Article I(2) by USA from 1 July 2030.")]
    [InlineData("No Party shall hold a Mine, if it complies with paragraph 1.", "On 1 May 2030, USA holds 1 Mine. On 1 June 2030, USA holds 101 Launchers. Expect a breach of Article I(2) by USA from 1 May 2030 to 31 May 2030.")]
    [InlineData("If a Party does not submit a Report within 45 days after entry into force, it shall hold no Launchers.", "On 1 January 2030, USA holds 5 Launchers. On 1 January 2030, RUS holds 5 Launchers. On 1 February 2030, RUS submits a Report. On 1 March 2030, USA submits a Report. Expect a breach of Article I(2) by USA from 16 February 2030. Expect no breach by RUS.")]
    [InlineData("If a Party does not submit a Report no later than 5 days after each Test, it shall hold no Launchers.", "On 1 January 2030, USA holds 5 Launchers. On 1 May 2030, USA conducts a Test. Expect a breach of Article I(2) by USA from 7 May 2030.")]
    [InlineData("If a Party does not submit a Report no later than 5 days after each Test, it shall hold no Launchers.", "On 1 January 2030, USA holds 5 Launchers. On 1 May 2030, USA conducts a Test. On 6 May 2030, USA submits a Report. Expect no breach.")]
    // Acts.
    [InlineData("While each Party holds no Mines, no Party shall conduct a Test.", "On 1 May 2030, USA conducts a Test. On 1 June 2030, RUS holds 1 Mine. On 2 June 2030, USA conducts a Test. Expect a breach of Article I(2) by USA from 1 May 2030 to 1 May 2030. Expect no breach from 2 May 2030.")]
    [InlineData("Each Party may conduct a Test only if it holds no Mines.", "On 1 May 2030, USA conducts a Test. On 1 June 2030, USA holds 1 Mine. On 2 June 2030, USA conducts a Test. Expect a breach of Article I(2) by USA from 2 June 2030 to 2 June 2030. Expect no breach until 1 June 2030.")]
    [InlineData("Each Party may conduct a Test, provided that it has submitted a Report.", "On 1 May 2030, USA conducts a Test. On 1 June 2030, USA submits a Report. On 2 June 2030, USA conducts a Test. Expect a breach of Article I(2) by USA from 1 May 2030 to 1 May 2030. Expect no breach from 2 May 2030.")]
    [InlineData("Each Party may conduct a Test, if it has submitted a Report.", "On 1 May 2030, USA conducts a Test. Expect no breach.")]
    [InlineData("RUS may hold up to 50 Mines, provided that it has submitted a Report.", "On 1 May 2030, RUS holds 5 Mines. On 1 June 2030, RUS submits a Report. Expect a breach of Article I(2) by RUS from 1 May 2030 to 31 May 2030.")]
    [InlineData("Each Party may conduct a Test only with a Report of another Party.", "On 1 May 2030, USA conducts a Test. On 1 June 2030, RUS submits a Report. On 2 June 2030, USA conducts a Test. Expect a breach of Article I(2) by USA from 1 May 2030 to 1 May 2030. Expect no breach from 2 May 2030.")]
    [InlineData("If a Party holds more than 10 Mines, it shall submit a Report by 1 May 2030.", "On 1 April 2030, USA holds 11 Mines. On 1 March 2030, RUS holds 11 Mines. On 1 April 2030, RUS holds 10 Mines. Expect a breach of Article I(2) by USA from 2 May 2030. Expect no breach by RUS.")]
    [InlineData("While a Party holds more than 10 Mines, it shall submit a Report in each calendar year.", "On 1 May 2030, USA holds 11 Mines. Expect a breach of Article I(2) by USA from 1 January 2032.")]
    [InlineData("When a Party conducts a Test, it shall submit a Report no later than 5 days after that day.", "On 1 May 2030, USA conducts a Test. On 1 May 2030, RUS conducts a Test. On 6 May 2030, RUS submits a Report. Expect a breach of Article I(2) by USA from 7 May 2030. Expect no breach by RUS.")]
    [InlineData("When another Party conducts a Test, each Party shall submit a Report no later than 5 days after that day.", "On 1 May 2030, USA conducts a Test. Expect a breach of Article I(2) by RUS from 7 May 2030. Expect no breach by USA.")]
    [InlineData("When RUS conducts a Test, each Party shall submit a Report no later than 5 days after that day.", "On 1 May 2030, USA conducts a Test. Expect no breach.")]
    // Acceptance and refusal.
    [InlineData("The inspected Party shall accept each Inspection.", "On 1 May 2030, RUS refuses an Inspection. Expect a breach of Article I(2) by RUS from 1 May 2030 to 1 May 2030.")]
    [InlineData("The inspected Party shall accept each Inspection.\n\n3. Notwithstanding paragraph 2, the inspected Party may refuse up to 1 Inspection, if it holds no Launchers.", "On 1 May 2030, RUS refuses an Inspection. On 1 May 2030, USA holds 1 Launcher. On 2 May 2030, USA refuses an Inspection. Expect no breach by RUS. Expect a breach of Article I(2) by USA on 2 May 2030.")]
    // Exemptions and priority.
    [InlineData("Notwithstanding paragraph 1, RUS may hold up to 50 additional Launchers, if it holds no Mines.", "On 1 May 2030, RUS holds 150 Launchers. On 1 June 2030, RUS holds 1 Mine. Expect a breach of Article I(1) by RUS from 1 June 2030.")]
    [InlineData("In addition to paragraph 1, RUS may hold up to 50 Launchers.", "On 1 May 2030, RUS holds 150 Launchers. On 1 June 2030, RUS holds 151 Launchers. Expect a breach of Article I(1) by RUS from 1 June 2030.")]
    [InlineData("Notwithstanding paragraph 1, RUS may hold up to 120 Launchers.", "On 1 May 2030, RUS holds 120 Launchers. On 1 June 2030, RUS holds 121 Launchers. Expect a breach of Article I(1) by RUS from 1 June 2030.")]
    // Switches.
    [InlineData("Paragraph 1 does not apply to RUS.", "On 1 May 2030, RUS holds 150 Launchers. On 1 May 2030, USA holds 150 Launchers. Expect a breach of Article I(1) by USA from 1 May 2030. Expect no breach by RUS.")]
    [InlineData("Paragraph 1 is suspended from 1 June 2030 to 30 June 2030.", "On 1 May 2030, RUS holds 150 Launchers. Expect a breach of Article I(1) by RUS from 1 May 2030 to 31 May 2030. Expect a breach of Article I(1) by RUS from 1 July 2030.")]
    [InlineData("Paragraph 1 is suspended while USA holds more than 5 Mines.", "On 1 May 2030, RUS holds 150 Launchers. On 1 June 2030, USA holds 6 Mines. Expect a breach of Article I(1) by RUS from 1 May 2030 to 31 May 2030.")]
    [InlineData("Paragraph 1 is suspended from 1 June 2030. Paragraph 1 applies again from 1 August 2030.", "On 1 June 2030, RUS holds 150 Launchers. Expect a breach of Article I(1) by RUS from 1 August 2030.")]
    [InlineData("From 1 June 2030, paragraph 1 applies only to USA.", "On 1 May 2030, RUS holds 150 Launchers. Expect a breach of Article I(1) by RUS from 1 May 2030 to 31 May 2030.")]
    [InlineData("Paragraph 1 ceases to apply on 1 June 2030.", "On 1 May 2030, RUS holds 150 Launchers. Expect a breach of Article I(1) by RUS from 1 May 2030 to 31 May 2030.")]
    // Shapes.
    [InlineData("Each Inspection shall end no later than 24 hours after its beginning.", "On 1 May 2030, RUS conducts an Inspection. On 3 May 2030, RUS ends an Inspection. Expect a breach of Article I(2) by RUS from 3 May 2030 to 3 May 2030.")]
    [InlineData("Each Inspection shall end no later than 24 hours after its beginning.", "On 1 May 2030, RUS conducts an Inspection. On 2 May 2030, RUS ends an Inspection. Expect no breach.")]
    [InlineData("No two Inspections shall overlap.", "On 1 May 2030, RUS conducts an Inspection. On 3 May 2030, RUS ends an Inspection. On 2 May 2030, USA conducts an Inspection. On 4 May 2030, USA ends an Inspection. Expect a breach of Article I(2) by USA on 2 May 2030.")]
    [InlineData("No two Inspections of the same Party shall overlap.", "On 1 May 2030, RUS conducts an Inspection. On 3 May 2030, RUS ends an Inspection. On 2 May 2030, USA conducts an Inspection. On 4 May 2030, USA ends an Inspection. Expect no breach.")]
    [InlineData("No two Inspections shall overlap by more than 24 hours.", "On 1 May 2030, RUS conducts an Inspection. On 3 May 2030, RUS ends an Inspection. On 2 May 2030, USA conducts an Inspection. On 4 May 2030, USA ends an Inspection. Expect no breach.")]
    public void ComesTo(string clauses, string? scenario)
    {
        var compilation = BindingCheck.Compile(Before + clauses + After, $"## Scenario: It\n\n{scenario ?? "Expect no breach."}\n");
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).ToList();
        Assert.True((scenario is null) == (errors.Count > 0), string.Join(" ", errors));
        if (scenario is null) return;
        var result = ScenarioRunner.Run(compilation.Treaty, compilation.Treaty.Scenarios[0]);
        string[] reasons = [.. result.Reasons, .. result.Expectations.Where(item => !item.IsMet).Select(item => item.Reason)];
        Assert.Equal("Passed", reasons.Length == 0 ? result.Outcome.ToString() : string.Join(' ', reasons));
    }
}
