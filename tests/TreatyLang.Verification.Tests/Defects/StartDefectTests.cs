using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented defects of START I and START II.</summary>
public sealed class StartDefectTests
{
    [Fact]
    public void D16_dates_that_overtake_ratification()
    {
        var check = SampleEdit.That("start-2");
        Assert.Equal(["unreachable [Definitions, “First Phase”, VI(1)] 2001-12-06"], check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Empty(SampleEdit.That("start-2", ("to 5 December 2001.", "to 7 years after entry into force.")).Findings);
    }

    [Fact]
    public void D17_joint_maxima_are_no_defect()
    {
        var check = SampleEdit.That("start-1");
        Assert.Empty(check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }
}
