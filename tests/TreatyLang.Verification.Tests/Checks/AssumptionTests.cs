using TreatyLang.Diagnostics;
using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>What a verdict rests on where the text is silent is said, where it matters and only there.</summary>
public sealed class AssumptionTests
{
    private const string Text = """
        # Treaty

        Parties: Alpha; Beta; Gamma.

        ## Definitions

        "Silo" means a holding, counted in silos, namely a silo.

        "Production" (to produce) means a flow, measured in tonnes.

        "Export" (to export) means a flow, measured in tonnes.

        "Supply" means Production plus Export.

        "Baseline" means Supply in 2019.

        ## Article I

        1. From 31 December 2033, each Party shall hold no more than 8 Silos.

        2. In each calendar year, each Party may produce up to 100 tonnes.

        ## Article II

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force until 31 December 2039, including that day.

        """;

    [Fact]
    public void Nothing_is_assumed_where_nothing_is_open() => Assumes(Text, "");

    [Fact]
    public void A_baseline_that_no_fact_gives() => Assumes(
        WithShare, "", "The Baseline of each Party is above zero; no fact gives it.");

    [Fact]
    public void Facts_give_the_baselines_of_some_by_their_sum_or_by_all_that_it_is_the_sum_of() => Assumes(
        WithShare,
        "In 2019, the Supply of Alpha was 20 tonnes.\nIn 2019, the Production of Beta was 20 tonnes.\nIn 2019, the Export of Beta was 2 tonnes.\nIn 2019, the Production of Gamma was 20 tonnes.",
        "The Baseline of Gamma is above zero; no fact gives it.");

    [Fact]
    public void A_beginning_from_which_a_rate_leads() => Assumes(
        Text, "Alpha can eliminate no more than 1 Silo in each calendar year.\nBeta can eliminate no more than 1 Silo in each calendar year.\nOn 1 January 2030, Beta holds 9 Silos.",
        "Alpha holds as many Silos as suit the clauses at the beginning, on 1 January 2019; no fact gives the number.");

    [Fact]
    public void A_rate_of_what_no_clause_limits() => Assumes(
        Text.Replace("each Party shall hold no more than 8 Silos", "each Party may hold up to 8 Silos", StringComparison.Ordinal), "Alpha can eliminate no more than 1 Silo in each calendar year.");

    [Fact]
    public void Nobody_withdraws() => Assumes(Text + Withdrawal, "", "No Party withdraws under Article III.");

    [Fact]
    public void Nobody_but_those_of_whom_facts_say_so_withdraws() => Assumes(
        Text + Withdrawal, "On 1 March 2031, Gamma gives notice of withdrawal.", "No other Party withdraws under Article III.");

    [Fact]
    public void Nothing_is_suspended_and_the_treaty_is_not_extended() => Assumes(
        Text + "## Article III\n\n1. In case of a breach of Article I(1), another Party may suspend Article I(1).\n\n2. The Parties may extend this Treaty by up to 5 years.\n", "",
        "Nothing is suspended, restored or ended early under Article III(1) and the Treaty is not extended under Article III(2).");

    [Fact]
    public void An_open_day_of_entry_into_force() => Assumes(
        Text.Replace("on 1 January 2030", "on the exchange of instruments of ratification", StringComparison.Ordinal), "",
        "The Treaty enters into force on 1 January 2032; the text leaves the day open.");

    [Fact]
    public void An_open_day_of_entry_into_force_lies_near_the_dates_of_the_text() => Assumes(
        Text.Replace("on 1 January 2030", "on the exchange of instruments of ratification", StringComparison.Ordinal),
        "Alpha can eliminate no more than 1 Silo in each calendar year.\nOn 1 January 2031, Alpha holds 9 Silos.",
        "The Treaty enters into force on 1 January 2029; the text leaves the day open.");

    private const string Withdrawal = "## Article III\n\nEach Party may withdraw on 3 months' notice.\n";

    private static string WithShare => Text.Replace("In each calendar year, each Party may produce up to 100 tonnes.", "In each calendar year, the Supply of each Party shall not exceed 90% of its Baseline.", StringComparison.Ordinal);

    private static void Assumes(string text, string facts, params string[] sentences)
    {
        var papers = facts == "" ? "" : $"## Facts\n\n{facts}\n";
        Assert.DoesNotContain(BindingCheck.Compile(text, papers).GetDiagnostics(), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
        Assert.Equal(sentences, Check.That(text, papers).Result.Assumptions);
    }
}
