using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented defect of the Paris Agreement.</summary>
public sealed class ParisDefectTests
{
    [Theory]
    [InlineData("should", "", "undefined [4(4)], undefined [4(19)]")]
    [InlineData("shall", "conditional-contradiction [4(4), 21(3)] 2020-01-02", "undefined [4(19)]")]
    public void D21_shall_or_should(string modal, string finding, string notes)
    {
        var check = SampleEdit.That(
            "paris",
            ("9. Each Party shall communicate", $"4. Each Party {modal} adopt an Absolute Target by 1 January 2020.\n\n9. Each Party shall communicate"),
            ("\"Contribution\" means", "\"Absolute Target\" means an act by which a Party adopts an absolute emission reduction target.\n\n\"Contribution\" means"));
        Assert.Equal(finding == "" ? [] : [finding], check.Findings);
        Assert.Equal(notes, string.Join(", ", check.Notes));
    }
}
