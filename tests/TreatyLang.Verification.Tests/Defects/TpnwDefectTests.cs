using TreatyLang.Verification.Scenarios;
using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented defect of the Treaty on the Prohibition of Nuclear Weapons.</summary>
public sealed class TpnwDefectTests
{
    [Fact]
    public void D20_a_meeting_that_comes_late()
    {
        Assert.Empty(SampleEdit.That("tpnw").Findings);
        Assert.Equal(
            ScenarioOutcome.Passed,
            SampleEdit.Scenario("tpnw", """
                ## Scenario: Held in June

                On 21 June 2022, Austria hosts a Meeting.

                Expect a breach of Article 8(2) by the Parties together from 23 January 2022 to 21 June 2022.
                """));
    }
}
