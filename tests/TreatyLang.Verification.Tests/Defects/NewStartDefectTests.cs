using TreatyLang.Verification.Scenarios;
using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented and the seeded defects of New START.</summary>
public sealed class NewStartDefectTests
{
    private const string Exempt = "empty-right [XI(2), Part Five, Section I(5) of the Protocol]";
    private const string LastDay = "undefined [XIV(2)] 2026-02-04";

    [Fact]
    public void D8_an_exemption_without_an_end()
    {
        var check = SampleEdit.That("new-start");
        Assert.Equal([Exempt], check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Empty(SampleEdit.That("new-start", ("for a period that it sets", "for up to 30 days")).Findings);
    }

    [Fact]
    public void D9_a_suspension_that_the_text_does_not_know()
    {
        Assert.Equal([Exempt], SampleEdit.That("new-start").Findings);
        Assert.Equal(
            ScenarioOutcome.Passed,
            SampleEdit.Scenario("new-start", """
                ## Scenario: Suspended in 2023

                On 21 February 2023, RUS suspends this Treaty.

                Expect this Treaty to be in force for RUS on 1 June 2023.

                Expect a breach of Section II(2) of Part Four of the Protocol by RUS on 1 October 2023.
                """));
    }

    [Fact]
    public void D10_the_last_day_of_force()
    {
        var check = SampleEdit.That("new-start");
        Assert.Equal([LastDay], check.Notes);
        Assert.Contains(check.Result.Findings, finding => finding.Message.StartsWith("Article XIV(2) can be read to end the Treaty on 4 February 2026 or on 5 February 2026", StringComparison.Ordinal));
        Assert.Empty(SampleEdit.That("new-start", ("for 10 years, unless", "until 4 February 2026, including that day, unless"), ("by 5 years.", "by 1 day.")).Notes);
    }

    [Fact]
    public void D11_bombers_count_as_one_and_carry_twenty()
    {
        var check = SampleEdit.That(
            "new-start",
            ("\"Foreign Basing\"", "\"Carried Warhead\" means a holding, counted in warheads.\n\n\"Foreign Basing\""),
            ("(b) Each Deployed Heavy Bomber counts as 1 Warhead.", "(b) Each Deployed Heavy Bomber counts as 1 Warhead.\n\n3. Each Reentry Vehicle counts as 1 Carried Warhead. Each Deployed Heavy Bomber counts as 20 Carried Warheads."),
            ("## Objectives\n", "## Objectives\n\nAfter 5 February 2018, no Party holds more than 1,550 Carried Warheads.\n"));
        Assert.Equal(["loophole [Objectives, first sentence] 2018-02-06", Exempt], check.Findings);
    }

    [Fact]
    public void M02_a_limit_above_another()
    {
        var check = SampleEdit.That("new-start", ("(a) 700 Deployed", "(a) 850 Deployed"));
        Assert.Equal([Exempt], check.Findings);
        Assert.Equal(["dominated [II(1)(a), II(1)(c)]", LastDay], check.Notes);
        Assert.Equal([LastDay], SampleEdit.That("new-start", ("(a) 700 Deployed", "(a) 799 Deployed")).Notes);
    }

    [Theory]
    [InlineData(66, "contradiction [II(1)(a), II(2), II(3), II(4)] 2018-02-05")]
    [InlineData(60, "")]
    public void M03_three_floors(int bombers, string finding)
    {
        var check = SampleEdit.That("new-start", ("(c) 800 Launchers.\n", $"""
            (c) 800 Launchers.

            2. From 7 years after entry into force, each Party shall hold at least 400 Deployed ICBMs.

            3. From 7 years after entry into force, each Party shall hold at least 240 Deployed SLBMs.

            4. From 7 years after entry into force, each Party shall hold at least {bombers} Deployed Heavy Bombers.

            """));
        Assert.Equal(finding == "" ? [Exempt] : [finding, Exempt], check.Findings);
        if (finding == "") return;
        Assert.Equal(
            ["On 5 February 2018 each Party would have to hold at least 706 Deployed Delivery Vehicles under Article II(2), (3) and (4), but Article II(1)(a) allows no more than 700."],
            check.Messages.Take(1));
        Assert.Equal(Verdict.Inconsistent, check.Verdict);
    }

    [Fact]
    public void M04_a_decision_before_the_body_may_meet()
    {
        var check = SampleEdit.That(
            "new-start",
            ("4\\. The Bilateral", "3\\. The Bilateral Consultative Commission shall decide no later than 30 days after each Session Request.\n\n4. The Bilateral"),
            ("## Part Eight.", "5. The Bilateral Consultative Commission shall convene no earlier than 45 days after each Session Request.\n\n6. The Bilateral Consultative Commission decides only in session.\n\n## Part Eight."));
        Assert.Equal(
            ["conditional-contradiction [Part Six(3) of the Protocol, Part Six(5) of the Protocol, Part Six(6) of the Protocol] 2010-05-08", Exempt],
            check.Findings);
    }
}
