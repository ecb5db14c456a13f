using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented defects of the Treaty on the Non-Proliferation of Nuclear Weapons.</summary>
public sealed class NptDefectTests
{
    [Fact]
    public void D22_a_duty_without_date_number_or_body()
    {
        var check = SampleEdit.That("npt");
        Assert.Empty(check.Findings);
        Assert.Equal(["undefined [VI]"], check.Notes);
    }
}
