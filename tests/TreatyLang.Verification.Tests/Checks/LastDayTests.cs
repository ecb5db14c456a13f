using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>The last day of force: open, or decided by words.</summary>
public sealed class LastDayTests
{
    private const string Papers = """
        ## Facts

        This Treaty entered into force on 1 June 2003.

        On 1 June 2003, USA holds 5,900 Strategic Warheads.
        """;

    private static string Sort(string end) => $"""
        # Treaty on Strategic Offensive Reductions (SORT)

        Parties: the United States of America (USA); the Russian Federation (Russia, RUS).

        ## Definitions

        "Strategic Warhead" means a holding, counted in warheads.

        ## Article I. Reduction

        1. From 31 December 2012, each Party shall hold no more than 2,200 Strategic Warheads.

        ## Article IV. Duration

        1. This Treaty shall remain in force until {end}.
        """;

    [Theory]
    [InlineData("31 December 2022", "undefined [IV(1)] 2022-12-31")]
    [InlineData("31 December 2022, including that day", "")]
    [InlineData("31 December 2022, excluding that day", "")]
    [InlineData("31 December 2022, including that day, unless a later agreement supersedes it", "")]
    public void Words_decide_the_last_day(string end, string notes) => Assert.Equal(notes, string.Join("; ", Check.That(Sort(end), Papers).Notes));

    [Theory]
    [InlineData("31 December 2012, including that day", "Article I(1) applies on one day only, 31 December 2012, because the Treaty remains in force only until 31 December 2012 under Article IV(1): 1 of 3,502 days.")]
    [InlineData("31 December 2012, excluding that day", "Article I(1) applies on no day, because it begins on 31 December 2012, one day after the last day of force, 30 December 2012 under Article IV(1).")]
    public void The_decided_day_is_the_last_day_of_force(string end, string message) => Assert.Equal([message], Check.That(Sort(end), Papers).Messages);

    [Fact]
    public void An_open_last_day_names_the_words_that_decide_it()
    {
        var finding = Assert.Single(Check.That(Sort("31 December 2022"), Papers).Result.Findings);
        Assert.Contains("Write “until 31 December 2022, including that day” or “until 30 December 2022, including that day”.", finding.Remarks);
    }

    [Theory]
    [InlineData(549, "contradiction [I(2), I(3)] 2034-12-31; undefined [II(2)] 2034-12-31")]
    [InlineData(548, "contradiction [I(2), I(3)] 2034-12-30")]
    [InlineData(550, "")]
    public void What_falls_due_on_the_last_day_is_found_under_one_reading_only(int days, string findings) => Assert.Equal(
        findings,
        string.Join("; ", Check.That(ExplanationTexts.Treaty(
            "\"Data Period\" means each period of 12 months, the first beginning on 1 July 2030.",
            $"Each Party shall submit a Report for each Data Period, no later than {days} days after its end.",
            "From 1 July 2033, no Party shall submit a Report.")).Findings));
}
