namespace TreatyLang.Verification.Tests.Checks;

/// <summary>Defects seeded into the shipped samples, each beside the sample without it, and changes of wording that change nothing.</summary>
public sealed class SampleTests
{
    private const string NewStart = "new-start";
    private const string Exempt = "empty-right [XI(2), Part Five, Section I(5) of the Protocol]";
    private const string LastDay = "undefined [XIV(2)] 2026-02-04";

    /// <summary>An end of SORT that leaves it a limit with time to apply.</summary>
    private static readonly (string, string) LongSort = ("until 31 December 2012.", "until 31 December 2022.");

    [Fact]
    public void Sort_has_a_limit_for_one_day() // D1
    {
        var check = SampleEdit.That("sort");
        Assert.Equal(["vacuous [I(1), IV(2)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) applies on one day only, 31 December 2012, because the Treaty remains in force until 31 December 2012 only under Article IV(2): 1 of 3,502 days."],
            check.Messages);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Fact]
    public void Sort_with_a_longer_life_is_clean() => Assert.Empty(SampleEdit.That("sort", LongSort).Findings);

    [Fact]
    public void Sort_that_ends_a_day_earlier_has_a_limit_for_no_day() // M01
    {
        var check = SampleEdit.That("sort", ("until 31 December 2012.", "until 30 December 2012."));
        Assert.Equal(["vacuous [I(1), IV(2)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) applies on no day, because it begins on 31 December 2012, one day after the last day of force, 30 December 2012 under Article IV(2)."],
            check.Messages);
    }

    [Fact]
    public void Sort_with_its_range_as_a_limit_has_two_readings() // D2
    {
        var check = SampleEdit.That("sort", LongSort, ("no more than 2,200", "no more than 1,700 to 2,200"));
        Assert.Equal(["undefined [I(1)] 2012-12-31"], check.Findings);
        Assert.Equal(
            ["Article I(1) gives a range as a limit: on 31 December 2012 1,900 Strategic Warheads would be lawful if “no more than 2,200” is meant, and a breach if “no more than 1,700” is."],
            check.Messages);
    }

    [Fact]
    public void Inf_is_clean()
    {
        var check = SampleEdit.That("inf");
        Assert.Empty(check.Findings);
        Assert.Empty(check.Notes);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Theory]
    [InlineData(58, "contradiction [IV(2)(a)(i), V(3)] 1990-11-01")]
    [InlineData(57, "")]
    public void Inf_with_a_floor_on_launchers(int launchers, string finding)
    {
        var check = SampleEdit.That("inf", ("hold a Deployed Shorter-Range Missile.\n", $"hold a Deployed Shorter-Range Missile.\n\n3. Until 31 December 1990, USSR shall hold at least {launchers} SS-20 Launchers.\n"));
        Assert.Equal(finding == "" ? [] : [finding], check.Findings);
    }

    [Fact]
    public void Start_2_has_a_first_phase_that_late_ratification_overtakes() // D16
    {
        var check = SampleEdit.That("start-2");
        Assert.Equal(["unreachable [Definitions, “First Phase”, VI(1)] 2001-12-06"], check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Empty(SampleEdit.That("start-2", ("to 5 December 2001.", "to 7 years after entry into force.")).Findings);
    }

    [Theory]
    [InlineData("ctbt")]
    [InlineData("paris")]
    [InlineData("start-1")]
    public void Treaties_without_a_defect(string name)
    {
        var check = SampleEdit.That(name);
        Assert.Empty(check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Fact]
    public void Cwc_has_dates_that_a_late_joiner_has_missed() // D4
    {
        var check = SampleEdit.That("cwc");
        Assert.Contains("conditional-contradiction [Part IV(A)(17)(b) of the Verification Annex, instalment 5, XXI(2)] 2002-04-30", check.Findings);
        Assert.Contains(check.Messages, message => message.StartsWith("A Party for which the Treaty enters into force from 30 April 2002 to 29 April 2007 under Article XXI(2) cannot comply with Part IV(A)(17)(b)", StringComparison.Ordinal));
        Assert.Equal(Verdict.Inconsistent, check.Verdict);
    }

    [Fact]
    public void Cwc_whose_extension_ends_before_the_deadline_extends_nothing() => // M05
        Assert.Contains(SampleEdit.That("cwc", ("beyond 15 years", "beyond 9 years")).Findings, finding => finding.StartsWith("empty-right [", StringComparison.Ordinal));

    [Fact]
    public void Cwc_with_too_slow_a_rate_clashes_with_its_last_phase_only() // M06
    {
        var check = SampleEdit.That("cwc", ("24\\. A State", "18\\. In each year of force, no State Party shall destroy more than 8% of its Declared Category-1 Stock.\n\n24\\. A State"));
        Assert.Contains("From 29 April 2007 on USA, India, Korea and Albania cannot comply with Article IV(6), second sentence and Part IV(A)(18) of the Verification Annex at the same time.", check.Messages);
    }

    [Fact]
    public void Cwc_with_dates_from_a_Partys_own_day_lets_it_comply() => // M07
        Assert.DoesNotContain(
            SampleEdit.That("cwc", ("Declared Category-2 Stock in equal annual instalments, no later than 5 years after entry into force of this Convention.", "Declared Category-2 Stock in equal annual instalments, no later than 5 years after entry into force for it.")).Messages,
            message => message.Contains("Part IV(A)(17)(b)", StringComparison.Ordinal));

    [Fact]
    public void Jcpoa_with_a_floor_and_no_outlet_contradicts_its_cap() => // M09
        Assert.StartsWith(
            "contradiction [paragraph 56 of Annex I, paragraph 58 of Annex I, paragraph 59 of Annex I, paragraph 60 of Annex I]",
            SampleEdit.That("jcpoa", ("78\\. The", "58\\. In each calendar month, Iran shall enrich at least 10 kilograms.\n\n59\\. Iran shall not export more than 0 kilograms.\n\n60\\. Iran shall not down-blend more than 0 kilograms.\n\n78\\. The")).Findings[0],
            StringComparison.Ordinal);

    [Fact]
    public void Montreal_with_a_looser_later_step_has_a_step_that_adds_nothing() => // M11
        Assert.Contains("dominated [5(8ter)(d), 5(8ter)(c)]", SampleEdit.That("montreal-hcfc", ("shall not exceed 32.5%", "shall not exceed 75%")).Notes);

    [Fact]
    public void Montreal_with_a_later_baseline_has_limits_that_nobody_knows() => // M12
        Assert.Contains(
            "Article 5(8ter)(a) applies from 1 January 2013 on, but the amount that it names is known only from 1 January 2016 on, so until then nobody can say what it requires.",
            SampleEdit.That("montreal-hcfc", ("in 2009 and 2010", "in 2014 and 2015")).Messages);

    [Fact]
    public void Montreal_is_clean() => Assert.Empty(SampleEdit.That("montreal-hcfc").Findings); // D12, with Decision XX/9

    [Fact]
    public void Montreal_without_the_word_that_lifts_the_last_step_forbids_what_it_grants() => // M10
        Assert.Equal(["conflict [2F(6)(a), 2F(6)] 2020-01-01"], SampleEdit.That("montreal-hcfc", ("Notwithstanding paragraph 6, in each", "In each")).Findings);

    [Fact]
    public void Jcpoa_has_a_last_good_day_for_disputes() // D5
    {
        var check = SampleEdit.That("jcpoa");
        Assert.StartsWith("unreachable [", Assert.Single(check.Findings), StringComparison.Ordinal);
        Assert.EndsWith("; the last good day is 14 August 2025.", Assert.Single(check.Messages), StringComparison.Ordinal);
        Assert.Contains("under paragraph 11, paragraph 36(a), (b), (c), (e) and (f) of the JCPOA before", check.Messages[0], StringComparison.Ordinal);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Fact]
    public void Jcpoa_with_120_days_for_the_Council_has_an_earlier_one() => // M08
        Assert.EndsWith("; the last good day is 16 May 2025.", Assert.Single(SampleEdit.That("jcpoa", ("within 30 days after the notice", "within 120 days after the notice")).Messages), StringComparison.Ordinal);

    [Fact]
    public void Washington_leaves_two_Powers_no_room_for_two_great_carriers() // D13, D14
    {
        var check = SampleEdit.That("washington");
        Assert.Equal(["empty-right [IX(2), VII] 1923-08-17"], check.Findings);
        Assert.Equal(
            ["France and Italy may hold up to 2 Carriers with a Displacement of more than 27,000 and no more than 33,000 tons under Article IX(2), but Article VII leaves no more than 1 of them from 17 August 1923 on."],
            check.Messages);
    }

    [Fact]
    public void Washington_without_its_proviso_grants_what_it_forbids() // M14
    {
        var check = SampleEdit.That("washington", ("Notwithstanding paragraph 1 and subject to Article VII, each", "Notwithstanding paragraph 1, each"));
        Assert.Equal(["conflict [IX(2), VII] 1923-08-17"], check.Findings);
    }

    [Fact]
    public void Washington_without_the_word_replacement_forbids_what_it_grants() // M13
    {
        var check = SampleEdit.That("washington", ("no more than its Replacement Allowance of Replacement Ships", "no more than its Replacement Allowance of Capital Ships"));
        Assert.Contains("conflict [II, IV] 1923-08-17", check.Findings);
    }

    [Fact]
    public void New_start_lets_inspections_be_taken_away_for_ever() // D8, D10
    {
        var check = SampleEdit.That(NewStart);
        Assert.Equal([Exempt], check.Findings);
        Assert.Equal([LastDay], check.Notes);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }

    [Fact]
    public void New_start_with_a_limit_on_deployed_vehicles_above_that_on_all_launchers() // M02
    {
        var check = SampleEdit.That(NewStart, ("(a) 700 Deployed", "(a) 850 Deployed"));
        Assert.Equal([Exempt], check.Findings);
        Assert.Equal(["dominated [II(1)(a), II(1)(c)]", LastDay], check.Notes);
        Assert.Equal([Exempt], SampleEdit.That(NewStart, ("(a) 700 Deployed", "(a) 799 Deployed")).Findings);
        Assert.Equal([LastDay], SampleEdit.That(NewStart, ("(a) 700 Deployed", "(a) 799 Deployed")).Notes);
    }

    [Theory]
    [InlineData(66, "contradiction [II(1)(a), II(2), II(3), II(4)] 2018-02-05")] // M03
    [InlineData(60, "")]
    public void New_start_with_three_floors(int bombers, string finding)
    {
        var check = SampleEdit.That(NewStart, ("(c) 800 Launchers.\n", $"""
            (c) 800 Launchers.

            2. From 7 years after entry into force, each Party shall hold at least 400 Deployed ICBMs.

            3. From 7 years after entry into force, each Party shall hold at least 240 Deployed SLBMs.

            4. From 7 years after entry into force, each Party shall hold at least {bombers} Deployed Heavy Bombers.

            """));
        Assert.Equal(finding == "" ? [Exempt] : [finding, Exempt], check.Findings);
        if (finding == "") return;
        Assert.Equal(
            ["On 5 February 2018 each Party would have to hold at least 706 Deployed Delivery Vehicles under Article II(2), (3) and (4), but Article II(1)(a) allows no more than 700."],
            check.Messages.Take(1));
        Assert.Equal(Verdict.Inconsistent, check.Verdict);
    }

    [Fact]
    public void Articles_can_be_renumbered() => Assert.Equal(
        ["undefined [XV(2)] 2026-02-04"],
        SampleEdit.That(
            NewStart, ("## Article II. Central", "## Article IIbis. Central"), ("## Article III. Counting", "## Article IIIbis. Counting"), ("as Article III counts it", "as Article IIIbis counts it"),
            ("## Article XI. ", "## Article XIbis. "), ("## Article XIV. ", "## Article XV. ")).Notes);

    [Fact]
    public void A_sentence_can_be_split() => AssertSame((
        "1. From 7 years after entry into force, each Party shall hold no more than:\n\n(a) 700 Deployed Delivery Vehicles;\n\n(b) 1,550 Warheads;\n\n(c) 800 Launchers.\n",
        "1. From 7 years after entry into force, each Party shall hold no more than 700 Deployed Delivery Vehicles.\n\n2. From 7 years after entry into force, each Party shall hold no more than 1,550 Warheads.\n\n3. From 7 years after entry into force, each Party shall hold no more than 800 Launchers.\n"));

    [Theory]
    [InlineData("From 84 months after")]
    [InlineData("From 6 years and 12 months after")]
    public void Years_can_be_written_as_months(string words) => AssertSame(("From 7 years after", words));

    [Fact]
    public void Eighteen_months_are_one_year_and_six_months()
    {
        var months = SampleEdit.That(NewStart, ("From 7 years after", "From 18 months after"));
        var years = SampleEdit.That(NewStart, ("From 7 years after", "From 1 year and 6 months after"));
        Assert.Equal([Exempt], months.Findings);
        Assert.Equal(months.Findings, years.Findings);
        Assert.Equal(months.Notes, years.Notes);
        Assert.Equal(months.Verdict, years.Verdict);
    }

    [Fact]
    public void Definitions_can_stand_in_another_order()
    {
        const string first = "\"Launcher\" means Deployed Delivery Vehicles plus Non-Deployed Launchers.\n\n";
        const string last = "\"Data Period\" means each period of 6 months, the first beginning on the first day of the month after the month of entry into force.\n\n";
        AssertSame((first, ""), (last, ""), ("## Definitions\n\n", "## Definitions\n\n" + last + first));
    }

    [Fact]
    public void A_limit_that_repeats_another_is_at_most_a_note()
    {
        var check = SampleEdit.That(NewStart, ("(c) 800 Launchers.\n", "(c) 800 Launchers.\n\n2. From 7 years after entry into force, each Party shall hold no more than 800 Launchers.\n"));
        Assert.Equal([Exempt], check.Findings);
        Assert.Equal(["dominated [II(2), II(1)(c)]", LastDay], check.Notes);
    }

    private static void AssertSame(params (string From, string To)[] edits)
    {
        var check = SampleEdit.That(NewStart, edits);
        Assert.Equal([Exempt], check.Findings);
        Assert.Equal([LastDay], check.Notes);
        Assert.Equal(Verdict.Consistent, check.Verdict);
    }
}
