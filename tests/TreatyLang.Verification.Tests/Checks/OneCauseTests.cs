using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>What the same clauses do to several Parties is one finding, which names each of them and says where their days and numbers differ.</summary>
public sealed class OneCauseTests
{
    private const string Text = """
        # Treaty

        Parties: Alpha; Beta; Gamma.

        ## Definitions

        "Silo" means a holding, counted in silos, namely a silo.

        "Quota" means a number of silos. The Quota of Alpha equals 10 silos. The Quota of Beta equals 20 silos. The Quota of Gamma equals 10 silos.

        ## Article I

        1. From 31 December 2033, each Party shall hold no more than 8 Silos.

        2. Each Party may hold up to its Quota of Silos.

        ## Article II

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force until 31 December 2039.
        """;

    private const string Papers = """
        ## Facts

        On 1 January 2030, Alpha holds 16 Silos.
        On 1 January 2030, Beta holds 17 Silos.
        On 1 January 2030, Gamma holds 16 Silos.
        Alpha can eliminate no more than 1 Silo in each calendar year.
        Beta can eliminate no more than 1 Silo in each calendar year.
        Gamma can eliminate no more than 1 Silo in each calendar year.
        """;

    [Fact]
    public void A_clash_of_three_Parties_is_told_with_the_numbers_of_each()
    {
        var finding = Assert.Single(Check.That(Text, Papers).Result.Findings, finding => finding.Kind is FindingKind.Contradiction);
        Assert.StartsWith("On 31 December 2033 Alpha and Gamma would have to hold at least 12 Silos given ", finding.Message, StringComparison.Ordinal);
        var remark = Assert.Single(finding.Remarks);
        Assert.StartsWith("Likewise, on 31 December 2033 Beta would have to hold at least 13 Silos given ", remark, StringComparison.Ordinal);
        Assert.Equal(["Alpha", "Beta", "Gamma"], finding.Agents.Select(agent => agent.Name).Order());
        Assert.All(finding.Witness, step => Assert.Contains("Alpha", step.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void A_right_that_two_Parties_cannot_use_alike_is_told_once()
    {
        var finding = Assert.Single(Check.That(Text.Replace("From 31 December 2033, each", "Each", StringComparison.Ordinal)).Result.Findings, finding => finding.Kind is FindingKind.Conflict);
        Assert.StartsWith("Alpha and Gamma may hold up to 10 Silos under Article I(2), but Article I(1) leaves no more than 8 of them", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("Likewise, Beta may hold up to 20 Silos under Article I(2)", Assert.Single(finding.Remarks), StringComparison.Ordinal);
    }
}
