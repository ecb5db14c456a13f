using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented and the seeded defects of the Washington Naval Treaty.</summary>
public sealed class WashingtonDefectTests
{
    private const string Empty = "empty-right [IX(2), VII] 1923-08-17";

    [Fact]
    public void D13_more_retained_than_may_be_replaced_is_no_defect() => Assert.Equal([Empty], SampleEdit.That("washington").Findings);

    [Fact]
    public void D14_no_room_for_two_great_carriers()
    {
        var check = SampleEdit.That("washington");
        Assert.Equal([Empty], check.Findings);
        Assert.Equal(
            ["France and Italy may hold up to 2 Carriers with a Displacement of more than 27,000 and no more than 33,000 tons under Article IX(2), but Article VII leaves no more than 1 of them from 17 August 1923 on."],
            check.Messages);
    }

    [Fact]
    public void D15_protection_added_to_great_carriers() => Assert.Equal(
        ["conflict [IX(3), IX(1)] 1923-08-17", Empty],
        SampleEdit.That("washington", ("## Article X. Guns of carriers", "3. Each Party may acquire up to 2 Carriers, each with a Displacement of no more than 36,000 tons.\n\n## Article X. Guns of carriers")).Findings);

    [Fact]
    public void M13_a_cap_on_all_capital_ships()
    {
        var check = SampleEdit.That("washington", ("no more than its Replacement Allowance of Replacement Ships", "no more than its Replacement Allowance of Capital Ships"));
        Assert.Equal(["conflict [II, IV] 1923-08-17", Empty], check.Findings);
        Assert.StartsWith("USA may hold up to 525,850 tons", check.Messages[0], StringComparison.Ordinal);
        Assert.Equal(["Britain", "France", "Italy"], check.Result.Findings.First(finding => finding.Kind is FindingKind.Conflict).Remarks.Select(remark => remark.Split(' ')[1]));
    }

    [Fact]
    public void M14_great_carriers_without_the_proviso() => Assert.Equal(
        ["conflict [IX(2), VII] 1923-08-17"],
        SampleEdit.That("washington", ("Notwithstanding paragraph 1 and subject to Article VII, each", "Notwithstanding paragraph 1, each")).Findings);
}
