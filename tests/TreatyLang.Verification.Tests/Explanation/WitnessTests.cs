using System.Globalization;
using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Explanation;

/// <summary>The dated histories that findings show, line by line, and the sentence that they lead up to.</summary>
public sealed class WitnessTests
{
    [Fact]
    public void Floors_of_parts_add_up_to_more_than_the_ceiling() => Shows(
        "two floors above a ceiling, and a joint limit",
        "On 1 May 2031 each Party would have to hold at least 110 Launchers under Article I(2) and (3), but Article I(1) allows no more than 100.",
        "1 January 2030: Each Party holds 60 Silos and no Trucks.",
        "1 May 2031: Each Party holds 60 Silos (as Article I(2) requires) and 50 Trucks (as Article I(3) requires).",
        "1 May 2031: Each Party holds 110 Launchers, 10 more than Article I(1) allows.");

    [Fact]
    public void What_each_must_hold_is_too_much_for_all_together() => Shows(
        "only together they cannot comply",
        "On 1 March 2031 the Parties together would have to hold at least 92 Launchers under Article I(2), but Article I(1) allows no more than 90.",
        "1 January 2030: Alpha holds 46 Silos.",
        "1 January 2030: Beta holds no Silos.",
        "1 March 2031: Each Party holds 46 Silos (as Article I(2) requires).",
        "1 March 2031: The Parties together hold 92 Launchers, 2 more than Article I(1) allows.");

    [Fact]
    public void Acts_that_others_call_for_exceed_their_quota() => Shows(
        "notices that are not enough",
        "By 31 December 2030 Alpha would have to give at least 3 Notices under Article I(1) and (2), but Article I(3) allows no more than 2.",
        "29 December 2030: Alpha gives 3 Notices in 2030, one more than Article I(3) allows.",
        "31 December 2030: Alpha conducts 3 Inspections.");

    [Fact]
    public void A_fact_stands_where_no_capability_leads() => Shows(
        "facts that clash",
        "Facts, first, second and third sentences cannot all be true, so no history of the Treaty is possible: on 31 December 2030 Alpha would have to hold at least 40 Silos under Facts, first and third sentences, but Facts, second sentence, says 20.",
        "1 January 2030: Alpha holds 70 Silos.",
        "31 December 2030: Alpha holds 40 Silos (30 fewer, the most in one period under Facts, third sentence).",
        "31 December 2030: Alpha holds 40 Silos, 20 more than Facts, second sentence, says.");

    [Fact]
    public void A_right_is_used_and_breaks_a_quota() => Shows(
        "rights that cannot be used",
        "Each Party may conduct up to 10 Inspections under Article I(1), but Article I(2) leaves no more than 8 of them in any whole period from 1 January 2030 on.",
        "1 January 2030: Each Party conducts 10 Inspections in 2030, 2 more than Article I(2) allows.");

    [Theory]
    [InlineData("In each calendar month, each Party shall submit at least 1 Report.", "In each calendar year, no Party shall submit more than 11 Reports.",
        "31 January 2030: Each Party submits 1 Report, and the same on 10 more days until 30 November 2030. | 31 December 2030: Each Party submits its 12th Report in 2030, one more than Article I(2) allows.")]
    [InlineData("Alpha shall conduct at least 1 Inspection no later than 1 March 2031.", "Before 1 January 2032, no Party shall conduct an Inspection.",
        "1 March 2031: Alpha conducts 1 Inspection, of which Article I(2) allows none from 1 January 2030 to 31 December 2031.")]
    [InlineData("Each Party shall hold exactly 10 Silos.", "From 1 June 2032, each Party shall hold no more than 9 Silos.",
        "1 January 2030: Each Party holds 10 Silos (as Article I(1) requires). | 1 June 2032: Each Party holds 10 Silos, one more than Article I(2) allows.")]
    public void Two_clauses(string first, string second, string steps) =>
        Assert.Equal(steps, string.Join(" | ", Steps(Assert.Single(Check.That(ExplanationTexts.Treaty(first, second)).Result.Findings, finding => finding.Kind is FindingKind.Contradiction))));

    /// <summary>The first day is the last one on which the acts can still be put off, not one of those that a verdict looks at.</summary>
    [Fact]
    public void Acts_that_answer_acts_are_put_off_to_the_last()
    {
        var finding = Assert.Single(Check.That(ExplanationTexts.Treaty(
            "Alpha shall conduct at least 1 Inspection no later than 1 March 2031.",
            "The inspected Party shall submit a Report no later than 10 days after each Inspection.",
            "Before 1 January 2032, no Party shall submit a Report.")).Result.Findings, finding => finding.Kind is FindingKind.Contradiction);
        Assert.Equal(
            [
                "1 March 2031: Alpha conducts 1 Inspection.",
                "11 March 2031: Beta submits 1 Report, of which Article I(3) allows none from 1 January 2030 to 31 December 2031.",
            ],
            Steps(finding));
        Assert.Equal(new DateOnly(2031, 3, 11), finding.Date);
    }

    /// <summary>More may be held only by as much as would be a breach without the right, whatever else limits it.</summary>
    [Theory]
    [InlineData(120, "conflict [I(2), I(3)] 2030-01-01", "no more than 20 of them")]
    [InlineData(150, "", "")]
    public void An_additional_amount_is_used_above_the_limit_that_it_lifts(int cap, string line, string most)
    {
        var check = Check.That(ExplanationTexts.Treaty(
            "Each Party shall hold no more than 100 Launchers.",
            "Notwithstanding paragraph 1, Alpha may hold up to 50 additional Silos.",
            $"Alpha shall hold no more than {cap} Launchers."));
        Assert.Equal(line == "" ? [] : [line], check.Findings);
        if (line != "") Assert.Contains(most, Assert.Single(check.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "conflict [I(1), I(2)] 2030-01-01", "no more than 8 of them")]
    [InlineData(5, "", "")]
    public void What_is_granted_together_is_used_together(int each, string line, string most)
    {
        var check = Check.That(ExplanationTexts.Treaty("The Parties together may conduct up to 10 Inspections.", $"Each Party shall conduct no more than {each} Inspections."));
        Assert.Equal(line == "" ? [] : [line], check.Findings);
        if (line != "") Assert.Contains(most, Assert.Single(check.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no more than 1 to 2", "2 Silos would be lawful")]
    [InlineData("no more than 1,700 to 2,200", "1,900 Silos would be lawful")]
    [InlineData("at least 1 to 2", "1 Silo would be lawful")]
    public void A_range_has_an_amount_on_which_its_readings_differ(string range, string words) =>
        Assert.Contains(words, Assert.Single(Check.That(ExplanationTexts.Treaty($"Each Party shall hold {range} Silos.")).Messages), StringComparison.Ordinal);

    [Fact]
    public void The_same_clash_of_several_Parties_is_one_finding() => Assert.Equal(
        ["On 1 January 2030 each Party would have to hold at least 10 Launchers under Article I(1), but Article I(2) allows no more than 5."],
        Check.That(ExplanationTexts.Treaty(
            "Each Party shall hold at least 10 Silos.", "No Party shall hold more than 5 Launchers.", "From 1 January 2031, Beta shall hold no more than 20 Trucks.")).Messages);

    private static void Shows(string text, string message, params string[] steps)
    {
        var (treaty, papers) = ExplanationTexts.All[text];
        var finding = Check.That(treaty, papers).Result.Findings[0];
        Assert.Equal(message, finding.Message);
        Assert.Equal(steps, Steps(finding));
    }

    private static IEnumerable<string> Steps(Finding finding) =>
        finding.Witness.Select(step => $"{step.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {step.Statement}");
}
