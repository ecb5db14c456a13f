using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented and the seeded defects of the HCFC chapter of the Montreal Protocol.</summary>
public sealed class MontrealDefectTests
{
    [Fact]
    public void D12_a_ban_on_trade_that_the_decision_lifts()
    {
        Assert.Empty(SampleEdit.That("montreal-hcfc").Findings);
        Assert.Equal(
            ["conflict [5(1), 4(9)] 2004-01-01"],
            SampleEdit.That("montreal-hcfc", ("to each Article 5 Party until 31 December 2012.", "to each Article 5 Party until 31 December 2003.")).Findings);
    }

    [Fact]
    public void M10_servicing_without_the_word_that_lifts_the_step() => Assert.Equal(
        ["conflict [2F(6)(a), 2F(6)] 2020-01-01"],
        SampleEdit.That("montreal-hcfc", ("Notwithstanding paragraph 6, in each", "In each")).Findings);

    [Fact]
    public void M11_a_looser_later_step() => Assert.Contains(
        "dominated [5(8ter)(d), 5(8ter)(c)]",
        SampleEdit.That("montreal-hcfc", ("shall not exceed 32.5%", "shall not exceed 75%")).Notes);

    [Fact]
    public void M12_a_baseline_of_later_years()
    {
        var check = SampleEdit.That("montreal-hcfc", ("in 2009 and 2010", "in 2014 and 2015"));
        Assert.Contains("undefined [5(8ter)(a)] 2013-01-01", check.Findings);
        Assert.Contains(
            "Article 5(8ter)(a) applies from 1 January 2013 on, but the amount that it names is known only from 1 January 2016 on, so until then nobody can say what it requires.",
            check.Messages);
    }
}
