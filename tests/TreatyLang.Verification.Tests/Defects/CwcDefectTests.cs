using TreatyLang.Verification.Scenarios;
using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented and the seeded defects of the Chemical Weapons Convention.</summary>
public sealed class CwcDefectTests
{
    private const string Rate = "18\\. In each year of force, no State Party shall destroy more than 8% of its Declared Category-1 Stock.\n\n24\\. A State";

    [Theory]
    [InlineData("Russia", "24,760", "61.9", ScenarioOutcome.Passed)]
    [InlineData("Russia", "24,760", "61.901", ScenarioOutcome.Failed)]
    [InlineData("USA", "24,993", "90", ScenarioOutcome.Passed)]
    [InlineData("USA", "24,993", "90.1", ScenarioOutcome.Failed)]
    public void What_was_destroyed_on_29_April_2012(string party, string tonnes, string percentage, ScenarioOutcome outcome) => Assert.Equal(
        outcome,
        SampleEdit.Scenario(
            "cwc",
            $"""
            ## Scenario: It

            From 19 December 2002 to 29 April 2012, {party} destroyed {tonnes} tonnes of Category-1 Stock.

            Expect no breach of paragraph 17(a)(iv) of Part IV(A) of the Verification Annex by {party} on 30 April 2012.
            """,
            ("no later than 10 years after entry into force of this Convention, at least 100% of its Declared Category-1 Stock.\n\n(b)", $"no later than 15 years after entry into force of this Convention, at least {percentage}% of its Declared Category-1 Stock.\n\n(b)")));

    [Fact]
    public void D3_an_extension_with_nothing_behind_it()
    {
        var check = SampleEdit.That("cwc");
        Assert.Contains("dead-end [Part IV(A)(26) of the Verification Annex, Part IV(A)(17)(a)(iv) of the Verification Annex] 2012-04-30", check.Findings);
        Assert.DoesNotContain(
            SampleEdit.That("cwc", (", once, by up to 5 years, but not beyond 15 years after entry into force of this Convention.", ", each time by up to 5 years.")).Findings, finding => finding.StartsWith("dead-end", StringComparison.Ordinal));
    }

    [Fact]
    public void D4_dates_that_a_late_joiner_has_missed()
    {
        var check = SampleEdit.That("cwc");
        Assert.Contains("conditional-contradiction [Part IV(A)(17)(b) of the Verification Annex, instalment 5, XXI(2)] 2002-04-30", check.Findings);
        Assert.Contains("conditional-contradiction [Part IV(A)(17)(c) of the Verification Annex, instalment 5, XXI(2)] 2002-04-30", check.Findings);
        Assert.Contains(check.Messages, message => message.StartsWith("A Party for which the Treaty enters into force from 30 April 2002 to 29 April 2007 under Article XXI(2) cannot comply with Part IV(A)(17)(b)", StringComparison.Ordinal));
        Assert.Equal(Verdict.Inconsistent, check.Verdict);
    }

    [Fact]
    public void M05_an_outer_limit_before_the_deadline()
    {
        var check = SampleEdit.That("cwc", ("beyond 15 years", "beyond 9 years"));
        Assert.Contains("empty-right [Part IV(A)(24) of the Verification Annex, Part IV(A)(26) of the Verification Annex] 2006-04-29", check.Findings);
        Assert.DoesNotContain(SampleEdit.That("cwc").Findings, finding => finding.StartsWith("empty-right", StringComparison.Ordinal));
    }

    [Fact]
    public void M06_a_rate_too_slow_for_the_last_phase()
    {
        var check = SampleEdit.That("cwc", ("24\\. A State", Rate));
        Assert.Contains("contradiction [IV(6), second sentence, Part IV(A)(18) of the Verification Annex] 2007-04-29", check.Findings);
        Assert.DoesNotContain(check.Findings, finding => finding.StartsWith("contradiction", StringComparison.Ordinal) && finding.Contains("(18)", StringComparison.Ordinal) && finding.Contains("(ii", StringComparison.Ordinal));
    }

    [Fact]
    public void M07_dates_from_a_Partys_own_day() => Assert.DoesNotContain(
        SampleEdit.That("cwc", ("Declared Category-2 Stock in equal annual instalments, no later than 5 years after entry into force of this Convention.", "Declared Category-2 Stock in equal annual instalments, no later than 5 years after entry into force for it.")).Findings,
        finding => finding.Contains("Part IV(A)(17)(b)", StringComparison.Ordinal));
}
