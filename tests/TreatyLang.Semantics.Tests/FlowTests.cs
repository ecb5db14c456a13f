using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Flows, formulas, baselines, balances, units, and the limits, rights and facts about them.</summary>
public sealed class FlowTests
{
    private const string Frame = """
        # Treaty

        Parties: China; India; the United States of America (USA).

        ## Article I

        "Article 5 Party" means China or India.
        "Production" (to produce) means a flow, measured in tonnes.
        "Import" (to import) means a flow, measured in tonnes.
        "Export" (to export) means a flow, measured in tonnes.
        "Consumption" (to consume) means Production plus Imports minus Exports.
        "Servicing Consumption" is part of Consumption.
        "CFC Consumption" means a flow of CFCs, measured in tonnes.
        "Agent" means a holding, measured in tonnes.
        "Destruction" (to destroy) means a flow, measured in tonnes.
        "Agent Production" (to make) means a flow, measured in tonnes.
        The Agent is increased by Agent Production and reduced by Destruction.
        "Declared Stock" means the Agent on entry into force.
        "Baseline" means:
        (a) for an Article 5 Party, the average of Consumption in 2009 and 2010;
        (b) for any other Party, Consumption in 1989 plus 2.8% of CFC Consumption in 1989.
        1 ton equals 1.016 tonnes.

        ## Article II

        """;

    [Theory]
    [InlineData("\"Flow\" (to ship) means a flow of HCFCs, measured in tonnes.", "flow by ship of HCFCs [tonnes]")]
    [InlineData("\"Base\" means the average of Consumption in 2011, 2012 and 2013.", "baseline China,India,USA: 1/3×Consumption[2011-01-01…2011-12-31] + 1/3×Consumption[2012-01-01…2012-12-31] + 1/3×Consumption[2013-01-01…2013-12-31] [tonnes]")]
    [InlineData("\"Base\" means the average of Consumption in the calendar years from 2011 to 2012.", "baseline China,India,USA: 1/2×Consumption[2011-01-01…2011-12-31] + 1/2×Consumption[2012-01-01…2012-12-31] [tonnes]")]
    [InlineData("\"Base\" means the Agent on 1 May 2010.", "baseline China,India,USA: 1×Agent[2010-05-01] [tonnes]")]
    [InlineData("\"Base\" means 65% of the Baseline plus 10 tons.", "baseline China,India,USA: 13/20×Baseline + 254/25 [tonnes]")]
    [InlineData("\"Sum\" means 5.5% of Production plus Imports.", "Sum = 11/200×Production + 1×Import")]
    [InlineData("In each calendar year from 2015, the Consumption of each Article 5 Party shall not exceed 90% of its Baseline.", "China,India limit Consumption AtMost 9/10×Baseline each calendar year [2015-01-01 … ]")]
    [InlineData("In each calendar year from 2013 to 2014, the Consumption of each Article 5 Party shall not exceed its Baseline.", "China,India limit Consumption AtMost 1×Baseline each calendar year [2013-01-01 … 2014-12-31]")]
    [InlineData("From 1 January 2020, the Consumption of USA shall be zero.", "USA limit Consumption Exactly 0 [2020-01-01 … ]")]
    [InlineData("In each calendar year, the Production of each Party shall be at least 5 tons.", "China,India,USA limit Production AtLeast 127/25 each calendar year [ … ]")]
    [InlineData("In 2015, the Production of each Party shall not exceed 10 tonnes.", "China,India,USA limit Production AtMost 10 [2015-01-01 … 2015-12-31]")]
    [InlineData("No Party shall produce more than 10 tonnes in each calendar year.", "China,India,USA limit Production AtMost 10 each calendar year [ … ]")]
    [InlineData("Each Party shall destroy no more than 8% of its Declared Stock in each year of force.", "China,India,USA limit Destruction AtMost 2/25×Declared Stock each year of force [ … ]")]
    [InlineData("No Party shall destroy more than 10 tonnes of Agent in each calendar year.", "China,India,USA limit Destruction AtMost 10 each calendar year [ … ]")]
    [InlineData("USA shall not destroy Agent.", "USA limit Destruction AtMost 0 [ … ]")]
    [InlineData("Over the calendar years from 2030 to 2039, the total Consumption of each Party shall not exceed 25% of its Baseline.", "China,India,USA limit Consumption AtMost 1/4×Baseline [2030-01-01 … 2039-12-31]")]
    [InlineData("Over the calendar years from 2030 to 2039, the average annual Consumption of each Party shall not exceed 2.5% of its Baseline.", "China,India,USA limit Consumption AtMost 10×1/40×Baseline [2030-01-01 … 2039-12-31]")]
    [InlineData("The Consumption of each Party shall not exceed:\n(a) in each calendar year from 2004 to 2009, 65% of its Baseline; and\n(b) in each calendar year from 2010, 25% of its Baseline, rounded down.", "China,India,USA limit Consumption AtMost Down(1/4×Baseline) each calendar year [2010-01-01 … ]")]
    [InlineData("Each Party shall have destroyed, no later than 3 years after entry into force, at least 20% of its Declared Stock.", "China,India,USA achievement Destruction AtLeast 1/5×Declared Stock until S+3 Year")]
    [InlineData("Each Party shall have destroyed:\n(a) no later than 3 years after entry into force, at least 20% of its Declared Stock;\n(b) no later than 5 years after entry into force, at least 20% of its Declared Stock.", "China,India,USA achievement Destruction AtLeast 1/5×Declared Stock until S+5 Year")]
    [InlineData("By 1 May 2030, each Party shall have destroyed at least 5 tonnes of Agent.", "China,India,USA achievement Destruction AtLeast 5 until 2030-05-01")]
    [InlineData("Each Party shall destroy its Declared Stock in equal annual instalments no later than 2 years after entry into force.", "China,India,USA achievement Destruction AtLeast 1×Declared Stock until S+2 Year")]
    [InlineData("In each calendar year from 2020 to 2029, USA may consume up to 0.5% of its Baseline for servicing.", "USA right Consumption 1/200×Baseline each calendar year [2020-01-01 … 2029-12-31] ~for servicing")]
    [InlineData("Over the calendar years from 2030 to 2039, the average annual Servicing Consumption of each Article 5 Party may be up to 2.5% of its Baseline.", "China,India right Servicing Consumption 10×1/40×Baseline [2030-01-01 … 2039-12-31]")]
    [InlineData("The Agent of USA shall not exceed 300 tonnes.", "USA limit Agent AtMost 300 [ … ]")]
    [InlineData("Each Party shall hold no more than 80% of its Declared Stock of Agent.", "China,India,USA limit Agent AtMost 4/5×Declared Stock [ … ]")]
    public void BindsTo(string sentence, string expected)
    {
        var compilation = BindingCheck.Compile(Frame + sentence);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1]);
    }

    [Theory]
    [InlineData("In 2012, China produced 100 tonnes.", "fact China Production Exactly 100 from 2012-01-01 to 2012-12-31")]
    [InlineData("In 2012, USA destroyed at least 100 tonnes of Agent.", "fact USA Destruction AtLeast 100 from 2012-01-01 to 2012-12-31")]
    [InlineData("From 1 May 2012 to 31 May 2012, China consumed 100 tons.", "fact China Consumption Exactly 508/5 from 2012-05-01 to 2012-05-31")]
    [InlineData("In 1989, the CFC Consumption of USA was 5 tonnes.", "fact USA CFC Consumption Exactly 5 from 1989-01-01 to 1989-12-31")]
    [InlineData("In 1989, the CFC Consumption of China was zero.", "fact China CFC Consumption Exactly 0 from 1989-01-01 to 1989-12-31")]
    [InlineData("China can produce no more than 10 tonnes in each calendar month.", "can China Production 10 each calendar month [ … ]")]
    [InlineData("No Party can destroy more than 10 tonnes of Agent in each calendar year.", "can China,India,USA Destruction 10 each calendar year [ … ]")]
    [InlineData("USA cannot destroy Agent.", "can USA Destruction 0 [ … ]")]
    public void PapersBindTo(string sentence, string expected)
    {
        var compilation = BindingCheck.Compile(Frame + "Each Party shall hold no more than 9 tonnes of Agent.", "## Facts\n\n" + sentence);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1]);
    }

    [Fact]
    public void InstalmentsAreEqual()
    {
        var compilation = BindingCheck.Compile(Frame + "Each Party shall destroy at least 40% of its Declared Stock in equal annual instalments no later than 2 years after entry into force.");
        var clauses = compilation.Treaty.Clauses.OfType<CumulativeFlowClause>().Select(ClausePrinter.Print);
        Assert.Equal(
            [
                "Article II, instalment 1: China,India,USA achievement Destruction AtLeast 1/5×Declared Stock until S+1 Year",
                "Article II, instalment 2: China,India,USA achievement Destruction AtLeast 2/5×Declared Stock until S+2 Year",
            ],
            clauses);
    }

    [Fact]
    public void ABaselineHasAnAmountForEachGroup()
    {
        var treaty = BindingCheck.Compile(Frame + "In 2015, the Consumption of each Party shall not exceed its Baseline.").Treaty;
        var baseline = treaty.Clauses.OfType<BaselineDefinition>().Single(clause => clause.Baseline.Name == "Baseline");
        Assert.Equal(
            "Article I, “Baseline”: baseline China,India: 1/2×Consumption[2009-01-01…2009-12-31] + 1/2×Consumption[2010-01-01…2010-12-31]; USA: 1×Consumption[1989-01-01…1989-12-31] + 7/250×CFC Consumption[1989-01-01…1989-12-31] [tonnes]",
            ClausePrinter.Print(baseline));
    }
}
