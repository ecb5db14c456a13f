using TreatyLang.Testing;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Verification.Tests.Scenarios;

/// <summary>Courses of events with flows: what is stated of a year, and what comes of limits, averages, baselines and balances.</summary>
public sealed class FlowScenarioTests
{
    private const string Before = """
        # Convention on Agents

        Parties: Aland; Boland.

        ## Definitions

        "Agent" means a holding, measured in tonnes.

        "Production" (to produce) means a flow, measured in tonnes.

        "Destruction" (to destroy) means a flow, measured in tonnes.

        The Agent is increased by Production and reduced by Destruction.

        "Declared Stock" means the Agent on entry into force.

        "Turnover" means Production plus Destruction.

        "Baseline" means the average of Turnover in 2028 and 2029.

        ## Article X

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force for 10 years.

        ## Article I

        1. Each Party should destroy no more than 100% of its Baseline in each calendar year. Each Party should destroy no more than 100% of its Declared Stock in each calendar year.

        2. 
        """;

    private const string Past = "In 2028, Aland produced 80 tonnes. In 2029, Aland produced 120 tonnes. On 1 January 2028, Aland holds 0 tonnes of Agent. ";

    [Theory]
    [InlineData("No Party shall produce more than 10 tonnes in each calendar year.", "In 2031, Aland produced 11 tonnes. In 2032, Aland produced 10 tonnes. Expect a breach of Article I(2) by Aland from 1 January 2031 to 1 January 2031. Expect no breach from 2 January 2031.")]
    [InlineData("Over the calendar years from 2031 to 2032, the average annual Production of each Party shall not exceed 10 tonnes.", "In 2031, Aland produced 11 tonnes. In 2032, Aland produced 10 tonnes. Expect a breach of Article I(2) by Aland on 31 December 2032. Expect no breach until 30 December 2032.")]
    [InlineData("Over the calendar years from 2031 to 2032, the average annual Production of each Party shall not exceed 10 tonnes.", "In 2031, Aland produced 11 tonnes. In 2032, Aland produced 9 tonnes. Expect no breach.")]
    [InlineData("In each calendar year, the Turnover of each Party shall not exceed 90% of its Baseline.", Past + "In 2031, Aland produced 60 tonnes. In 2031, Aland destroyed 31 tonnes. In 2032, Aland produced 90 tonnes. Expect a breach of Article I(2) by Aland on 1 January 2031. Expect no breach from 2 January 2031.")]
    [InlineData("Each Party shall hold no more than 50 tonnes of Agent.", "On 1 January 2030, Aland holds 45 tonnes of Agent. In 2031, Aland produced 6 tonnes. In 2032, Aland destroyed 1 tonne. Expect a breach of Article I(2) by Aland from 1 January 2031 to 31 December 2031.")]
    [InlineData("Aland shall have destroyed, no later than 31 December 2032, at least 50% of its Declared Stock.", "On 1 January 2030, Aland holds 40 tonnes of Agent. In 2031, Aland destroyed 15 tonnes. In 2033, Aland destroyed 5 tonnes. Expect a breach of Article I(2) by Aland from 1 January 2033.")]
    [InlineData("Aland shall have destroyed, no later than 31 December 2032, at least 50% of its Declared Stock.", "On 1 January 2030, Aland holds 40 tonnes of Agent. In 2031, Aland destroyed 20 tonnes. Expect no breach.")]
    [InlineData("In each calendar year, the Turnover of each Party shall not exceed 33% of its Baseline, rounded down.", "In 2028, Aland produced 100 tonnes. In 2029, Aland produced 102 tonnes. On 1 January 2028, Aland holds 0 tonnes of Agent. In 2031, Aland produced 33.1 tonnes. In 2032, Aland produced 33 tonnes. Expect a breach of Article I(2) by Aland on 1 January 2031. Expect no breach from 2 January 2031.")]
    [InlineData("In each calendar year, the Turnover of each Party shall not exceed 10 tonnes.\n\n3. In addition to paragraph 2, in each calendar year from 2032 to 2034, each Party may produce up to 4 tonnes.\n\n4. In addition to paragraph 2, in each calendar year, each Party may destroy up to 50% of its Baseline.", Past + "In 2031, Aland produced 11 tonnes. In 2032, Aland produced 14 tonnes. In 2033, Aland produced 15 tonnes. In 2034, Aland produced 16 tonnes. In 2034, Aland destroyed 40 tonnes. Expect a breach of Article I(2) by Aland on 31 December 2031. Expect a breach of Article I(2) by Aland on 31 December 2033. Expect a breach of Article I(2) by Aland on 31 December 2034. Expect no breach from 1 January 2032 to 30 December 2033.")]
    [InlineData("In each calendar year, the Turnover of each Party shall not exceed 10 tonnes.\n\n3. In addition to paragraph 2, in each calendar year from 2032 to 2034, each Party may produce up to 4 tonnes.\n\n4. In addition to paragraph 2, in each calendar year, each Party may destroy up to 50% of its Baseline.", Past + "In 2034, Aland produced 14 tonnes. In 2034, Aland destroyed 51 tonnes. In 2035, Aland produced 10 tonnes. In 2036, Aland destroyed 60 tonnes. In 2037, Aland destroyed 60.5 tonnes. Expect a breach of Article I(2) by Aland on 31 December 2034. Expect no breach from 1 January 2035 to 30 December 2037.")]
    public void ComesTo(string clause, string course)
    {
        var compilation = BindingCheck.Compile(Before + clause, $"## Scenario: It\n\n{course}\n");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        var result = ScenarioRunner.Run(compilation.Treaty, compilation.Treaty.Scenarios[0]);
        string[] reasons = [.. result.Reasons, .. result.Expectations.Where(item => !item.IsMet).Select(item => item.Reason)];
        Assert.Equal("Passed", reasons.Length == 0 ? result.Outcome.ToString() : string.Join(' ', reasons));
    }

    [Theory]
    [InlineData("If a Party holds at least 3 tonnes of Agent, the Production of each Party shall not exceed 10 tonnes in each calendar year.", ScenarioOutcome.Undecided)]
    [InlineData("In each calendar year, the Production of each Party shall not exceed 10 tonnes. 3. Article I(2) does not apply to Aland.", ScenarioOutcome.Undecided)]
    [InlineData("In each calendar year, the Production of each Party shall not exceed 10 tonnes.", ScenarioOutcome.Failed)]
    public void A_limit_that_the_replay_cannot_place_is_left_open(string clause, ScenarioOutcome outcome)
    {
        var compilation = BindingCheck.Compile(Before + clause.Replace(" 3. ", "\n\n3. ", StringComparison.Ordinal), "## Scenario: It\n\nIn 2031, Aland produced 11 tonnes. Expect no breach of Article I(2).\n");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(outcome, ScenarioRunner.Run(compilation.Treaty, compilation.Treaty.Scenarios[0]).Outcome);
    }
}
