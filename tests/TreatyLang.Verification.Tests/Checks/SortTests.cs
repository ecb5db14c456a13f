using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

public sealed class SortTests
{
    private const string Papers = """
        ## Facts

        This Treaty entered into force on 1 June 2003.

        On 1 June 2003, USA holds 5,900 Strategic Warheads.
        """;

    private static string Sort(string limit, string end) => $"""
        # Treaty on Strategic Offensive Reductions (SORT)

        Parties: the United States of America (USA); the Russian Federation (Russia, RUS).

        ## Definitions

        "Strategic Warhead" means a holding, counted in warheads.

        ## Article I. Reduction

        1. From {limit}.

        ## Article IV. Duration

        1. This Treaty shall remain in force until {end}.
        """;

    private static string Sort(string end) => Sort("31 December 2012, each Party shall hold no more than 2,200 Strategic Warheads", end);

    [Fact]
    public void A_limit_that_begins_on_the_last_day_of_force_hardly_applies() // D1
    {
        var check = Check.That(Sort("31 December 2012"), Papers);
        Assert.Equal(["vacuous [I(1), IV(1)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) applies on one day only, 31 December 2012, because the Treaty remains in force until 31 December 2012 only under Article IV(1): 1 of 3,502 days."],
            check.Messages);
    }

    [Fact]
    public void A_limit_that_begins_after_the_last_day_of_force_never_applies() // M01
    {
        var check = Check.That(Sort("30 December 2012"), Papers);
        Assert.Equal(["vacuous [I(1), IV(1)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) applies on no day, because it begins on 31 December 2012, one day after the last day of force, 30 December 2012 under Article IV(1)."],
            check.Messages);
    }

    [Fact]
    public void A_limit_with_time_to_apply_is_clean() => Assert.Empty(Check.That(Sort("31 December 2022"), Papers).Findings);

    [Fact]
    public void A_range_as_a_limit_has_two_readings() // D2
    {
        var check = Check.That(Sort("31 December 2012, each Party shall hold no more than 1,700 to 2,200 Strategic Warheads", "31 December 2022"), Papers);
        Assert.Equal(["undefined [I(1)] 2012-12-31"], check.Findings);
    }

    [Theory]
    [InlineData("31 December 2022", "undefined [IV(1)] 2022-12-31")]
    [InlineData("31 December 2022, including that day", "")]
    [InlineData("31 December 2022, excluding that day", "")]
    [InlineData("31 December 2022, including that day, unless a later agreement supersedes it", "")]
    public void Words_decide_the_last_day(string end, string notes) => Assert.Equal(notes, string.Join("; ", Check.That(Sort(end), Papers).Notes));

    [Theory]
    [InlineData("31 December 2012, including that day", "Article I(1) applies on one day only, 31 December 2012, because the Treaty remains in force until 31 December 2012 only under Article IV(1): 1 of 3,502 days.")]
    [InlineData("31 December 2012, excluding that day", "Article I(1) applies on no day, because it begins on 31 December 2012, one day after the last day of force, 30 December 2012 under Article IV(1).")]
    public void The_decided_day_is_the_last_day_of_force(string end, string message) => Assert.Equal([message], Check.That(Sort(end), Papers).Messages);

    [Fact]
    public void An_open_last_day_names_the_words_that_decide_it()
    {
        var finding = Assert.Single(Check.That(Sort("31 December 2022"), Papers).Result.Findings);
        Assert.Contains("Write “until 31 December 2022, including that day” or “until 30 December 2022, including that day”.", finding.Remarks);
    }
}
