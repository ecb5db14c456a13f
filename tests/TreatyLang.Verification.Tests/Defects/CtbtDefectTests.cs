using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented defect of the Comprehensive Nuclear-Test-Ban Treaty.</summary>
public sealed class CtbtDefectTests
{
    [Fact]
    public void D19_one_State_that_keeps_the_treaty_from_force()
    {
        var check = SampleEdit.That("ctbt");
        Assert.Empty(check.Findings);
        Assert.Equal(["unreachable [XIV(1)]"], check.Notes);
        Assert.EndsWith("if one State alone refuses: 44 States have yet to consent.", check.Result.Findings.Single().Message, StringComparison.Ordinal);
        Assert.StartsWith("These are Algeria, Argentina,", Assert.Single(check.Result.Findings.Single().Remarks), StringComparison.Ordinal);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }
}
