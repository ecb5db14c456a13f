using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

public sealed class NewStartTests
{
    private const string Papers = """
        ## Facts

        This Treaty entered into force on 5 February 2011.
        """;

    private static string NewStart(int deployed = 700, int total = 800, string floors = "", string term = "10 years") => $"""
        # New START

        Parties: the United States of America (USA); the Russian Federation (RUS).

        ## Definitions

        "Deployed ICBM" means a holding, counted in vehicles.

        "Deployed SLBM" means a holding, counted in vehicles.

        "Deployed Bomber" means a holding, counted in vehicles.

        "Deployed Delivery Vehicle" means Deployed ICBMs plus Deployed SLBMs plus Deployed Bombers.

        "Reserve Vehicle" means a holding, counted in vehicles.

        "Delivery Vehicle" means Deployed Delivery Vehicles plus Reserve Vehicles.

        ## Article II

        1. From 7 years after entry into force, each Party shall hold:

        (a) no more than {deployed} Deployed Delivery Vehicles;

        (b) no more than {total} Delivery Vehicles.

        {floors}

        ## Article XIV

        1. This Treaty shall remain in force for {term}.
        """;

    private static string Floors(int bombers) => $"""
        2. From 5 February 2018, each Party shall hold at least 400 Deployed ICBMs.

        3. From 5 February 2018, each Party shall hold at least 240 Deployed SLBMs.

        4. From 5 February 2018, each Party shall hold at least {bombers} Deployed Bombers.
        """;

    [Fact]
    public void The_treaty_is_clean_but_for_the_note_on_its_last_day() // D10
    {
        var check = Check.That(NewStart(), Papers);
        Assert.Empty(check.Findings);
        Assert.Equal(["undefined [XIV(1)] 2021-02-04"], check.Notes);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Fact]
    public void A_term_in_months_is_the_same_term() =>
        Assert.Equal(["undefined [XIV(1)] 2021-02-04"], Check.That(NewStart(term: "120 months"), Papers).Notes);

    [Fact]
    public void A_part_limit_above_the_whole_is_implied() // M02
    {
        var check = Check.That(NewStart(deployed: 850), Papers);
        Assert.Empty(check.Findings);
        Assert.Contains("dominated [II(1)(a), II(1)(b)]", check.Notes);
    }

    [Fact]
    public void Three_floors_above_the_ceiling_of_their_sum_contradict_it() // M03
    {
        var check = Check.That(NewStart(floors: Floors(66)), Papers);
        Assert.Equal(["contradiction [II(1)(a), II(2), II(3), II(4)] 2018-02-05"], check.Findings);
        Assert.Equal(
            ["On 5 February 2018 each Party would have to hold at least 706 Deployed Delivery Vehicles under Article II(2), (3) and (4), but Article II(1)(a) allows no more than 700."],
            check.Messages);
        Assert.Equal(Verdict.Inconsistent, check.Verdict);
    }

    [Fact]
    public void Three_floors_that_meet_the_ceiling_are_clean() => Assert.Empty(Check.That(NewStart(floors: Floors(60)), Papers).Findings);
}
