using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented and the seeded defects of SORT.</summary>
public sealed class SortDefectTests
{
    private static readonly (string, string) Longer = ("until 31 December 2012.", "until 31 December 2022.");

    [Fact]
    public void D1_a_limit_for_one_day()
    {
        var check = SampleEdit.That("sort");
        Assert.Equal(["vacuous [I(1), IV(2)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) applies on one day only, 31 December 2012, because the Treaty remains in force only until 31 December 2012 under Article IV(2): 1 of 3,502 days."],
            check.Messages);
        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Empty(SampleEdit.That("sort", Longer).Findings);
    }

    [Fact]
    public void D2_a_range_as_a_cap()
    {
        var check = SampleEdit.That("sort", Longer, ("no more than 2,200", "no more than 1,700 to 2,200"));
        Assert.Equal(["undefined [I(1)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) gives a range as a limit: on 31 December 2012 1,900 Strategic Warheads would be lawful if “no more than 2,200” is meant, and a breach if “no more than 1,700” is."],
            check.Messages);
    }

    [Fact]
    public void M01_a_limit_for_no_day()
    {
        var check = SampleEdit.That("sort", ("until 31 December 2012.", "until 30 December 2012."));
        Assert.Equal(["vacuous [I(1), IV(2)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) applies on no day, because it begins on 31 December 2012, one day after the last day of force, 30 December 2012 under Article IV(2)."],
            check.Messages);
    }
}
