namespace TreatyLang.Verification.Tests.Checks;

/// <summary>Defects seeded into the HCFC chapter of the Montreal Protocol.</summary>
public sealed class FlowSampleTests
{
    private const string Montreal = "montreal-hcfc";

    [Fact]
    public void Montreal_is_clean()
    {
        var check = SampleEdit.That(Montreal);
        Assert.Empty(check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Fact]
    public void Montreal_without_the_word_that_lets_servicing_prevail() // M10
    {
        var check = SampleEdit.That(Montreal, ("(a) Notwithstanding paragraph 6, in each", "(a) In each"));
        Assert.Equal(["conflict [2F(6)(a), 2F(6)] 2020-01-01"], check.Findings);
    }

    [Fact]
    public void Montreal_with_a_step_that_the_one_before_it_draws_already() => // M11
        Assert.Contains("dominated [5(8ter)(d), 5(8ter)(c)]", SampleEdit.That(Montreal, ("shall not exceed 32.5% of its Baseline", "shall not exceed 75% of its Baseline")).Notes);

    [Fact]
    public void Montreal_with_baseline_years_after_the_freeze() // M12
    {
        var check = SampleEdit.That(Montreal, ("in 2009 and 2010", "in 2014 and 2015"));
        Assert.Equal(["undefined [5(8ter)(a)] 2013-01-01", "undefined [5(8ter)(b)] 2015-01-01"], check.Findings);
    }
}
