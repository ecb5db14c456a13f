using TreatyLang.Verification.Tests.Checks;

namespace TreatyLang.Verification.Tests.Defects;

/// <summary>The documented and the seeded defects of the JCPOA with Resolution 2231.</summary>
public sealed class JcpoaDefectTests
{
    private const string Late = "unreachable [paragraph 36 of the JCPOA, paragraph 11, paragraph 36(a) of the JCPOA, paragraph 36(b) of the JCPOA, paragraph 36(c) of the JCPOA, paragraph 36(e) of the JCPOA, paragraph 36(f) of the JCPOA, paragraph 8]";

    /// <summary>What is suspended under paragraph 26 never applies again.</summary>
    private const string Suspended = "dead-end [paragraph 26 of the JCPOA] 2016-01-16";

    [Fact]
    public void Paragraph_26_with_an_end_of_the_suspension() => Assert.DoesNotContain(
        Suspended,
        SampleEdit.That("jcpoa", ("may suspend Annex I in whole or in part.", "may suspend Annex I in whole or in part. The suspension ends when the reimposing Party complies with Annex II.")).Findings);

    [Fact]
    public void D5_a_remedy_that_outlasts_the_plan()
    {
        var check = SampleEdit.That("jcpoa");
        Assert.Equal([Suspended, Late + " 2025-08-15"], check.Findings);
        Assert.EndsWith("; the last good day is 14 August 2025.", check.Messages[1], StringComparison.Ordinal);
        Assert.Equal(Verdict.Inconsistent, check.Verdict);
    }

    [Fact]
    public void D5_a_bare_notice() => Assert.Contains(
        "unreachable [paragraph 10, paragraph 11, paragraph 8] 2025-09-19",
        SampleEdit.That("jcpoa", ("11\\. Unless", "10\\. In case of a breach of Annex I, another Party may notify the Security Council of the breach.\n\n11\\. Unless")).Findings);

    [Fact]
    public void D6_a_participant_that_may_have_left()
    {
        var check = SampleEdit.That("jcpoa", ("## Objectives\n", "## Objectives\n\nFrom 8 May 2018, USA makes no Reimpositions.\n"));
        Assert.Contains("undefined [Facts] 2018-05-08", check.Findings);
        Assert.Contains(check.Messages, message => message.StartsWith("Facts leaves open whether USA is a Participant, and it matters. Only if USA is not a Participant:", StringComparison.Ordinal));
        Assert.DoesNotContain(SampleEdit.That("jcpoa").Findings, finding => finding.StartsWith("undefined", StringComparison.Ordinal));
    }

    [Fact]
    public void D7_a_cap_that_only_export_keeps() => Assert.Equal(
        [Suspended, Late + " 2025-08-15"],
        SampleEdit.That("jcpoa", ("## Facts\n", "## Facts\n\nOn 20 May 2019, Iran holds 174.1 kilograms of Enriched Uranium.\n\nFrom 20 May 2019, Iran cannot export Enriched Uranium. From 20 May 2019, Iran cannot down-blend Enriched Uranium.\n")).Findings);

    [Fact]
    public void M08_a_longer_time_for_the_Council()
    {
        var check = SampleEdit.That("jcpoa", ("within 30 days after the notice", "within 120 days after the notice"));
        Assert.Equal([Suspended, Late + " 2025-05-17"], check.Findings);
        Assert.EndsWith("; the last good day is 16 May 2025.", check.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void M09_a_floor_on_production_without_an_outlet()
    {
        var check = SampleEdit.That(
            "jcpoa",
            ("78\\. The", "58\\. In each Production Month, Iran shall enrich at least 10 kilograms.\n\n59\\. Iran shall not export more than 0 kilograms.\n\n60\\. Iran shall not down-blend more than 0 kilograms.\n\n78\\. The"),
            ("\"Natanz\" means", "\"Production Month\" means each period of 1 month, the first beginning on 21 May 2019.\n\n\"Natanz\" means"),
            ("## Facts\n", "## Facts\n\nOn 20 May 2019, Iran holds 174.1 kilograms of Enriched Uranium.\n"));
        Assert.Contains("contradiction [paragraph 56 of Annex I, paragraph 58 of Annex I, paragraph 59 of Annex I, paragraph 60 of Annex I] 2019-08-20", check.Findings);
    }
}
