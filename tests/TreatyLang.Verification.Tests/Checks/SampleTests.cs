namespace TreatyLang.Verification.Tests.Checks;

/// <summary>Samples without a defect, and changes of wording that change nothing.</summary>
public sealed class SampleTests
{
    private const string NewStart = "new-start";
    private const string Exempt = "empty-right [XI(2), Part Five, Section I(5) of the Protocol]";
    private const string LastDay = "undefined [XIV(2)] 2026-02-04";

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

    [Theory]
    [InlineData("ctbt")]
    [InlineData("paris")]
    [InlineData("start-1")]
    [InlineData("montreal-hcfc")]
    [InlineData("npt")]
    [InlineData("tpnw")]
    public void Treaties_without_a_defect(string name)
    {
        var check = SampleEdit.That(name);
        Assert.Empty(check.Findings);
        Assert.Equal(Verdict.Consistent, check.Verdict);
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
