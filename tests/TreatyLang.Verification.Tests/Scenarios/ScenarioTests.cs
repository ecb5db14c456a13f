using TreatyLang.Testing;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Verification.Tests.Scenarios;

/// <summary>Scenarios beside near twins that come to the opposite.</summary>
public sealed class ScenarioTests
{
    private const string Treaty = """
        # Treaty on Launchers

        Parties: the United States of America (USA); the Russian Federation (Russia, RUS).

        ## Definitions

        "Fixed Launcher" means a holding, counted in launchers.

        "Mobile Launcher" means a holding, counted in launchers.

        "Launcher" means Fixed Launchers and Mobile Launchers together.

        "Bomber" means a holding, counted in bombers.

        "Report" means an act by which a Party reports to another Party.

        "Session" means an act by which a Party hosts a meeting.

        "Phase 1" means the period from 1 January 2031 to 31 December 2032.

        ## Article I. Limits

        1. From 1 January 2031, each Party shall hold no more than 700 Launchers.

        2. During Phase 1, no Party shall hold more than 300 Mobile Launchers.

        3. Each Bomber counts as 2 Launchers.

        ## Article II. Reports

        1. Each Party shall submit a Report no later than 45 days after entry into force.

        2. The Parties together shall host at least 1 Session by 1 July 2030.

        ## Article III. Duration

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force for 5 years.

        """;

    private const string Facts = """
        ## Facts

        On 1 January 2030, USA holds 650 Launchers.

        RUS can eliminate no more than 200 Mobile Launchers in each calendar year.

        """;

    [Theory]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect a breach of Article I(1) by USA on 1 May 2031.", "passed")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect a breach of Article I(1) by RUS on 1 May 2031.", "failed: There is no breach of Article I(1) by Russia.")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect a breach of Article I(1) by USA on 30 April 2031.", "failed: The only breach of Article I(1) by USA: from 1 May 2031 on.")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. On 1 June 2031, USA holds 700 Launchers. Expect a breach of Article I(1) from 1 May 2031 to 31 May 2031.", "passed")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. On 1 June 2031, USA holds 700 Launchers. Expect a breach of Article I(1) from 1 May 2031 to 1 June 2031.", "failed: The only breach of Article I(1): from 1 May 2031 to 31 May 2031.")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect no breach of Article I(1) until 30 April 2031.", "passed")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect no breach of Article I(1) until 1 May 2031.", "failed: From 1 May 2031 on: USA holds 750 Launchers, 50 more than Article I(1) allows.")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect each Party to comply with Article I(2).", "passed")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect RUS to comply with Article I.", "passed")]
    [InlineData("On 1 May 2031, USA holds 750 Launchers. Expect USA not to comply on 1 May 2031.", "passed")]
    // What is stated before the limit applies is held until the next statement.
    [InlineData("On 1 May 2030, USA holds 750 Launchers. Expect a breach of Article I(1) by USA from 1 January 2031.", "passed")]
    // The facts hold unless the scenario says otherwise of the same day.
    [InlineData("Expect no breach of Article I.", "passed")]
    [InlineData("On 1 January 2030, USA holds 750 Launchers. Expect no breach of Article I.", "failed: From 1 January 2031 on: USA holds 750 Launchers, 50 more than Article I(1) allows.")]
    // A sum follows from its parts, and the rest of a sum is the first part that nothing is said of.
    [InlineData("On 1 May 2031, RUS holds 500 Fixed Launchers. On 1 May 2031, RUS holds 201 Mobile Launchers. Expect a breach of Article I(1) by RUS on 1 May 2031.", "passed")]
    [InlineData("On 1 May 2031, RUS holds 500 Fixed Launchers. On 1 May 2031, RUS holds 200 Mobile Launchers. Expect no breach of Article I.", "passed")]
    [InlineData("On 1 May 2031, RUS holds 350 Mobile Launchers. Expect a breach of Article I(2) by RUS from 1 May 2031 to 31 December 2032. Expect no breach of Article I(1).", "passed")]
    [InlineData("On 1 May 2031, RUS holds 20 Bombers. On 1 May 2031, RUS holds 661 Fixed Launchers. Expect a breach of Article I(1) by RUS on 1 May 2031.", "passed")]
    [InlineData("On 1 May 2031, RUS holds 20 Bombers. On 1 May 2031, RUS holds 660 Fixed Launchers. Expect no breach of Article I.", "passed")]
    // Of a sum and its parts the later statement counts.
    [InlineData("On 1 May 2030, RUS holds 700 Launchers. On 1 May 2031, RUS holds 400 Fixed Launchers. On 1 May 2031, RUS holds 301 Mobile Launchers. On 1 May 2031, RUS holds no Bombers. Expect a breach of Article I(1) by RUS on 1 May 2031.", "passed")]
    [InlineData("On 1 May 2031, RUS holds 700 Launchers. On 1 May 2031, RUS holds 400 Fixed Launchers. On 1 May 2031, RUS holds 301 Mobile Launchers. On 1 May 2031, RUS holds no Bombers. Expect no breach.", "impossible: On 1 May 2031, this cannot be: Russia holds 700 Launchers, to which 400 Fixed Launchers and 301 Mobile Launchers do not add up.")]
    // What cannot be is said to be so.
    [InlineData("On 1 May 2031, RUS holds 300 Mobile Launchers. On 1 May 2032, RUS holds 100 Mobile Launchers. Expect no breach of Article I.", "passed")]
    [InlineData("On 1 May 2031, RUS holds 300 Mobile Launchers. On 1 May 2032, RUS holds 99 Mobile Launchers. Expect no breach of Article I.", "impossible: On 1 May 2032, this cannot be: Russia holds 201 fewer Mobile Launchers than on the day before, which is more in one period than Facts, second sentence, says that it can do.")]
    // What is not stated is not done.
    [InlineData("On 14 February 2030, USA submits a Report. Expect no breach of Article II(1) by USA. Expect a breach of Article II(1) by RUS from 16 February 2030.", "passed")]
    [InlineData("On 20 February 2030, USA submits a Report. Expect a breach of Article II(1) by USA from 16 February 2030 to 20 February 2030.", "passed")]
    [InlineData("Expect a breach of Article II(2) by the Parties together on 2 July 2030. Expect a breach of Article II(2) by USA on 2 July 2030.", "passed")]
    [InlineData("On 1 July 2030, RUS hosts a Session. Expect the Parties together to comply with Article II(2).", "passed")]
    [InlineData("On 2 July 2030, RUS hosts a Session. Expect a breach of Article II(2) on 2 July 2030. Expect no breach of Article II(2) from 3 July 2030.", "passed")]
    // The life of the treaty and its phases.
    [InlineData("Expect this Treaty to be in force on 31 December 2034. Expect this Treaty not to be in force on 1 January 2035. Expect this Treaty to end on 31 December 2034.", "passed")]
    [InlineData("Expect this Treaty to end on 1 January 2035.", "failed: The last day of force is 31 December 2034.")]
    [InlineData("Expect this Treaty to be in force on 1 January 2035.", "failed: The Treaty is in force from 1 January 2030 to 31 December 2034.")]
    [InlineData("The Parties extended this Treaty by 1 year. Expect this Treaty to end on 31 December 2035.", "passed")]
    [InlineData("Expect Phase 1 to begin on 1 January 2031. Expect Phase 1 to end on 31 December 2032.", "passed")]
    [InlineData("Expect Phase 1 to begin on 1 January 2032.", "failed: Phase 1 begins on 1 January 2031.")]
    // What is held after the last day breaches nothing.
    [InlineData("On 1 January 2035, USA holds 5,000 Launchers. Expect no breach of Article I.", "passed")]
    public void ComesTo(string scenario, string expected) => Assert.Equal(expected, Run(Treaty, $"{Facts}\n## Scenario: It\n\n{scenario}\n"));

    [Fact]
    public void WithoutADayOfEntryIntoForceNothingIsKnown()
    {
        var open = Treaty.Replace("on 1 January 2030.", "on the exchange of instruments of ratification.", StringComparison.Ordinal);
        Assert.StartsWith("undecided: It is not known when the Treaty entered into force", Run(open, "## Scenario: It\n\nExpect no breach of Article I.\n"), StringComparison.Ordinal);
        Assert.Equal("passed", Run(open, "## Scenario: It\n\nThis Treaty entered into force on 1 May 2030. Expect this Treaty to end on 30 April 2035.\n"));
    }

    [Fact]
    public void ATreatyWithoutEndIsLookedAtUpToTheLatestDayNamed()
    {
        var endless = Treaty.Replace("2. This Treaty shall remain in force for 5 years.", "", StringComparison.Ordinal);
        Assert.Equal("passed", Run(endless, "## Scenario: It\n\nOn 1 May 2051, USA holds 701 Launchers. Expect a breach of Article I(1) by USA on 1 May 2061.\n"));
    }

    [Fact]
    public void ATextWithErrorsIsNotJudged() => Assert.StartsWith(
        "undecided: The text has errors", Run(Treaty.Replace("700 Launchers", "700 Lunchers", StringComparison.Ordinal), "## Scenario: It\n\nExpect no breach of Article I(2).\n"), StringComparison.Ordinal);

    [Fact]
    public void ScenariosAreNoFactsForTheCheck()
    {
        var treaty = BindingCheck.Compile(Treaty, "## Scenario: It\n\nOn 1 January 2030, USA holds 5,000 Launchers. Expect no breach.\n").Treaty;
        Assert.Equal(BindingCheck.Compile(Treaty).Treaty.Clauses.Length, treaty.Clauses.Length);
        Assert.Equal((1, 1), (treaty.Scenarios[0].Facts.Length, treaty.Scenarios[0].Expectations.Length));
    }

    private const string Course = """
        # Treaty on Launchers

        Parties: Aland; Boland; Coland.

        ## Definitions

        "Launcher" means a holding, counted in launchers.

        "Commission" means a body, namely the body of the Parties.

        "Board" means a body, namely three experts.

        ## Article I. Limit

        1. Each Party shall hold no more than 100 Launchers.

        ## Article II. Disputes

        1. If a Party (the complaining Party) considers that another Party (the responding Party) is in breach of Article I, it may refer the Dispute to the Commission.

        2. The Commission shall have 30 days from the referral to resolve the Dispute.

        3. If the Dispute is not resolved within that period, the complaining Party may refer it to the Board.

        4. The Board shall have 60 days from the referral to resolve the Dispute.

        ## Article III. Life

        1. This Treaty shall enter into force 30 days after the deposit of the 2nd instrument of ratification, and no earlier than 1 January 2030.

        2. Each Party may withdraw from this Treaty on 12 months' notice.

        """;

    [Theory]
    // The life of a treaty follows from deposits and notices.
    [InlineData("Expect this Treaty not to be in force on 31 January 2031. Expect this Treaty to be in force on 1 February 2031.", "passed")]
    [InlineData("On 1 March 2033, Aland gave notice of withdrawal. Expect this Treaty to be in force for Aland on 28 February 2034. Expect this Treaty not to be in force for Aland on 1 March 2034. Expect this Treaty to be in force for Boland on 1 March 2034.", "passed")]
    [InlineData("On 1 March 2033, Aland gave notice of withdrawal. Expect this Treaty to be in force for Aland on 1 March 2034.", "failed: The Treaty is in force for Aland from 1 February 2031 to 28 February 2034.")]
    [InlineData("On 1 March 2033, Aland gave notice of withdrawal. On 5 March 2034, Aland holds 200 Launchers. Expect no breach of Article I.", "passed")]
    [InlineData("On 1 March 2033, Aland gave notice of withdrawal. On 5 February 2034, Aland holds 200 Launchers. Expect a breach of Article I by Aland on 5 February 2034.", "passed")]
    [InlineData("On 1 March 2033, Aland gave notice of withdrawal. On 1 March 2033, Boland gave notice of withdrawal. Expect this Treaty to end on 28 February 2034.", "passed")]
    // Disputes are at a stage.
    [InlineData("On 1 March 2033, Aland refers the Dispute with Boland to the Commission. Expect the Dispute to be before the Commission on 10 March 2033. Expect the Dispute not to be before the Board on 10 March 2033.", "passed")]
    [InlineData("On 1 March 2033, Aland refers the Dispute with Boland to the Commission. On 2 April 2033, Aland refers the Dispute with Boland to the Board. Expect the Dispute to be before the Board on 10 April 2033.", "passed")]
    [InlineData("On 1 March 2033, Aland refers the Dispute with Boland to the Commission. Expect the Dispute to be before the Board on 10 March 2033.", "failed: On 10 March 2033: the dispute is before the Commission.")]
    [InlineData("On 1 March 2033, Aland refers the Dispute with Boland to the Commission. On 5 March 2033, the Commission resolves the Dispute. Expect the Dispute to be resolved on 10 March 2033.", "passed")]
    [InlineData("On 1 March 2033, Aland refers the Dispute with Boland to the Commission. Expect the Dispute to be unresolved on 10 May 2033.", "passed")]
    [InlineData("Expect the Dispute to be before the Commission on 10 March 2033.", "failed: On 10 March 2033: there is no dispute.")]
    public void ACourseComesTo(string scenario, string expected) => Assert.Equal(expected, Run(Course, $"## Facts\n\nOn 1 May 2029, Aland deposited its instrument of ratification. On 2 January 2031, Boland deposited its instrument of ratification.\n\n## Scenario: It\n\n{scenario}\n"));

    private const string Flows = """
        # Convention on Stocks

        Parties: Aland; Boland.

        ## Definitions

        "Stock" means a holding, measured in tonnes.

        "Destruction" (to destroy) means a flow, measured in tonnes.

        "Production" (to produce) means a flow, measured in tonnes.

        "Imports" (plural "Imports") (to import) means a flow, measured in tonnes.

        "Supply" means Production plus Imports.

        The Stock is increased by Production and reduced by Destruction.

        ## Article I

        1. In each calendar year, the Supply of each Party shall not exceed 100 tonnes.

        2. Each Party shall have destroyed, no later than 31 December 2032, at least 50 tonnes.

        3. From 1 January 2034, each Party shall hold no more than 20 tonnes of Stock.

        ## Article II

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force until 31 December 2039, including that day.

        """;

    [Theory]
    [InlineData("In 2031, the Production of Aland was 60 tonnes. In 2031, the Imports of Aland was 40 tonnes. Expect no breach of Article I(1).", "passed")]
    [InlineData("In 2031, the Production of Aland was 60 tonnes. In 2031, the Imports of Aland was 41 tonnes. Expect a breach of Article I(1) by Aland on 1 January 2031. Expect Boland to comply with Article I(1).", "passed")]
    [InlineData("In 2031, the Supply of Aland was 101 tonnes. Expect Aland to comply with Article I(1) until 31 December 2030. Expect a breach of Article I(1) by Aland on 1 January 2031.", "passed")]
    // The stock follows from what flows, and what flows from the stock.
    [InlineData("On 1 January 2030, Aland holds 80 tonnes of Stock. In 2031, the Destruction of Aland was 60 tonnes. Expect Aland to comply with Article I(2). Expect Aland to comply with Article I(3).", "passed")]
    [InlineData("On 1 January 2030, Aland holds 81 tonnes of Stock. In 2031, the Destruction of Aland was 60 tonnes. Expect a breach of Article I(3) by Aland on 1 January 2034.", "passed")]
    [InlineData("On 1 January 2030, Aland holds 80 tonnes of Stock. On 1 May 2032, Aland holds 30 tonnes of Stock. Expect Aland to comply with Article I(2).", "passed")]
    [InlineData("On 1 January 2030, Aland holds 80 tonnes of Stock. On 1 May 2032, Aland holds 31 tonnes of Stock. Expect a breach of Article I(2) by Aland on 1 January 2033.", "passed")]
    [InlineData("On 1 January 2030, Aland holds 80 tonnes of Stock. In 2030, the Destruction of Aland was 30 tonnes. Expect Aland to comply with Article I(3).", "failed: From 1 January 2034 on: Aland holds 50 tonnes of Stock, 30 tonnes more than Article I(3) allows.")]
    public void WhatFlowsComesTo(string scenario, string expected) => Assert.Equal(expected, Run(Flows, $"## Scenario: It\n\n{scenario}\n"));

    private static string Run(string text, string papers)
    {
        var treaty = BindingCheck.Compile(text, papers).Treaty;
        var result = ScenarioRunner.Run(treaty, treaty.Scenarios[0]);
        string[] reasons = [.. result.Reasons, .. result.Expectations.Where(item => !item.IsMet).Select(item => item.Reason)];
        return reasons.Length == 0 ? result.Outcome.ToString().ToLowerInvariant() : $"{result.Outcome.ToString().ToLowerInvariant()}: {reasons[0]}";
    }
}
