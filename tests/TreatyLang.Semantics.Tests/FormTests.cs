using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>What each sentence form binds to, printed as one line.</summary>
public sealed class FormTests
{
    private const string Terms = """
        "Launcher" means a holding, counted in launchers.
        "Mobile Launcher" is part of Launchers.
        "Report" means an act by which a Party reports to another Party.
        "Inspection" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).
        "Phase 1" means the period from 1 January 2020 to 31 December 2024.
        "Data Period" means each period of 6 months, the first beginning on 1 January 2020.
        "Commission" means a body, namely the body of the Parties.

        """;

    [Theory]
    [InlineData("Each Party shall hold no more than 7 Launchers.", "USA,RUS limit Launcher AtMost 7 [ … ]")]
    [InlineData("No Party shall hold more than 7 Launchers.", "USA,RUS limit Launcher AtMost 7 [ … ]")]
    [InlineData("No Party shall hold a Launcher.", "USA,RUS limit Launcher AtMost 0 [ … ]")]
    [InlineData("RUS shall hold no Launchers.", "RUS limit Launcher AtMost 0 [ … ]")]
    [InlineData("Each Party other than USA shall hold exactly 7 Launchers.", "RUS limit Launcher Exactly 7 [ … ]")]
    [InlineData("The Parties together shall hold at least 7 Launchers.", "USA+RUS limit Launcher AtLeast 7 [ … ]")]
    [InlineData("Each Party shall hold no more than 5 to 7 Launchers.", "USA,RUS limit Launcher AtMost 7|5 [ … ]")]
    [InlineData("By 1 May 2020, each Party shall hold no more than 7 Launchers.", "USA,RUS limit Launcher AtMost 7 [2020-05-01 … ]")]
    [InlineData("During Phase 1, each Party shall hold no more than 7 Launchers.", "USA,RUS limit Launcher AtMost 7 [start of Phase 1 … end of Phase 1]")]
    [InlineData("After 1 May 2020, each Party may hold up to 7 Launchers.", "USA,RUS right Launcher 7 (2020-05-01 … ]")]
    [InlineData("On 1 May 2020, each Party shall hold no more than 7 Launchers.", "USA,RUS limit Launcher AtMost 7 [2020-05-01 … 2020-05-01] one day")]
    [InlineData("RUS may hold up to 7 additional Launchers until 1 May 2020.", "RUS right Launcher 7 additional [ … 2020-05-01]")]
    [InlineData("No Party shall conduct an Inspection.", "USA,RUS limit Inspection AtMost 0 [ … ]")]
    [InlineData("In each treaty year, each Party may conduct up to 7 Inspections.", "USA,RUS right Inspection 7 each year of force [ … ]")]
    [InlineData("Each Party may conduct an Inspection only during Phase 1.", "USA,RUS right only Inspection once [start of Phase 1 … end of Phase 1]")]
    [InlineData("Each Party shall submit a Report no later than 45 days after entry into force.", "USA,RUS duty Report AtLeast 1 [ … S+45 Day]")]
    [InlineData("Each Party shall submit a Report within 45 days after entry into force.", "USA,RUS duty Report AtLeast 1 [S … S+45 Day]")]
    [InlineData("Each Party shall submit a Report by 1 May 2020.", "USA,RUS duty Report AtLeast 1 [ … 2020-05-01]")]
    [InlineData("Each Party shall submit a Report every 6 months.", "USA,RUS duty Report AtLeast 1 every 6 Month [ … ]")]
    [InlineData("Each Party shall submit a Report for each Data Period, no later than 30 days after its end.", "USA,RUS duty Report AtLeast 1 30 Day after each Data Period [ … ]")]
    [InlineData("Each Party shall submit a Report no later than 5 days after each Inspection.", "USA,RUS duty Report AtLeast 1 ..5 Day after each Inspection as Actor [ … ]")]
    [InlineData("The inspected Party shall submit a Report no later than 5 days after each Inspection.", "USA,RUS duty Report AtLeast 1 ..5 Day after each Inspection as Target [ … ]")]
    [InlineData("Each Party shall submit a Report at least 32 hours before each Inspection.", "USA,RUS duty Report AtLeast 1 32 Hour.. before each Inspection as Actor [ … ]")]
    [InlineData("The Commission shall submit a Report in each calendar year.", "Commission duty Report AtLeast 1 each calendar year [ … ]")]
    [InlineData("Each Party should submit a Report.", "USA,RUS advice")]
    [InlineData("In each calendar year from 2021 to 2023, each Party may conduct up to 7 Inspections.", "USA,RUS right Inspection 7 each calendar year [2021-01-01 … 2023-12-31]")]
    [InlineData("Each Party shall submit a Report in good faith.", "USA,RUS advice ~in good faith")]
    [InlineData("Each Party shall submit a Report in its own judgment.", "USA,RUS advice ~in its own judgment")]
    [InlineData("Each Party shall submit a Report as soon as possible.", "USA,RUS advice ~as soon as possible")]
    [InlineData("Each Party shall submit a Report without delay.", "USA,RUS advice ~without delay")]
    [InlineData("Subject to this Article and notwithstanding this Treaty, RUS may conduct an Inspection.", "SubjectTo(Article I) Notwithstanding() RUS right Inspection once [ … ]")]
    [InlineData("This Treaty shall enter into force 180 days after the deposit of the 65th instrument of ratification, and no earlier than 1 May 2020.", "in force <the deposit of the 65th instrument of ratification>(65: Ratification)+180 Day not before 2020-05-01")]
    [InlineData("This Treaty shall remain in force for 10 years from 1 May 2020.", "until 2020-05-01+10 Year-1 Day")]
    [InlineData("A Party may withdraw from this Treaty on 3 months' notice.", "withdrawal on 3 Month")]
    [InlineData("On entry into force of this Treaty, the Interim Agreement terminates.", "terminates Interim Agreement")]
    [InlineData("This Treaty shall remain in force for 10 years.", "for 10 Year")]
    [InlineData("This Treaty shall remain in force until 5 February 2021.", "until 2021-02-05 ~until")]
    [InlineData("This Treaty shall remain in force until 5 February 2021, including that day.", "until 2021-02-05")]
    [InlineData("This Treaty shall remain in force until 5 February 2021, excluding that day.", "until 2021-02-05-1 Day")]
    [InlineData("The Parties may extend this Treaty by up to 5 years.", "extension up to 5 Year")]
    public void BindsTo(string sentence, string expected) => Assert.Equal(expected, Last(BindingCheck.CompileArticle(Terms + sentence)));

    [Theory]
    [InlineData("RUS can eliminate no more than 7 Launchers in each calendar year.", "can RUS decrease Launcher 7 each calendar year")]
    [InlineData("RUS cannot hold more than 7 Launchers.", "can RUS Launcher AtMost 7 [ … ]")]
    [InlineData("No Party can conduct an Inspection.", "can USA,RUS Inspection 0 [ … ]")]
    [InlineData("On 1 May 2020, RUS holds 7 Launchers.", "fact RUS Launcher Exactly 7 on 2020-05-01")]
    [InlineData("On 1 May 2020, RUS holds no Launchers.", "fact RUS Launcher Exactly 0 on 2020-05-01")]
    [InlineData("The Parties extended this Treaty until 1 May 2020.", "fact extended 2020-05-01")]
    [InlineData("Inspections verify Article I.", "Inspections verify Article I")]
    public void PapersBindTo(string sentence, string expected) => Assert.Equal(expected, Last(BindingCheck.CompileArticle(Terms, $"## Facts\n\n{sentence}")));

    [Fact]
    public void ItemsOfAListAreClauses()
    {
        var treaty = BindingCheck.CompileArticle(
            "1. \"Launcher\" means a holding. \"Mine\" means a holding.\n\n2. From 1 May 2020, each Party shall hold no more than:\n\n(a) 7 Launchers;\n\n(b) 8 Mines.").Treaty;
        Assert.Equal(
            """
            Article I(1), “Launcher”: holding []
            Article I(1), “Mine”: holding []
            Article I(2)(a): USA,RUS limit Launcher AtMost 7 [2020-05-01 … ]
            Article I(2)(b): USA,RUS limit Mine AtMost 8 [2020-05-01 … ]
            """,
            ClausePrinter.Print(treaty));
    }

    private static string Last(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        return ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1];
    }
}
