using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>What points in time, deadlines and recurring dates bind to.</summary>
public sealed class TimeFormTests
{
    private const string Frame = """
        # Treaty

        Parties: China; India; Brazil; the United States of America (USA).

        ## Article I

        "Launcher" means a holding, counted in launchers. "Commission" means a body, namely the body of the Parties.
        "Report" means an act by which a Party reports to another Party. "Review Conference" means an act by which a Party reviews the working of this Treaty.
        "Data Period" means each period of 6 months, the first beginning on 1 January 2020.

        ## Article II

        """;

    [Theory]
    [InlineData("Each Party shall submit a Report by 31 March of each year.", "duty Report AtLeast 1 each year on 03-31 [ … ]")]
    [InlineData("Each Party shall submit a Report no later than 31 March of each calendar year.", "duty Report AtLeast 1 each year on 03-31 [ … ]")]
    [InlineData("From 2 May 2020, each Party shall submit a Report on 29 February of each year.", "duty Report AtLeast 1 each year on 02-29 [2020-05-02 … ]")]
    [InlineData("Each Party shall submit a Report for each calendar year, no later than 15 February of the following year.", "duty Report AtLeast 1 each year on 02-15 after each calendar year [ … ]")]
    [InlineData("For each calendar year, each Party shall submit a Report no later than 1 November of the year before.", "duty Report AtLeast 1 each year on 11-01 [ … ]")]
    [InlineData("Each Party shall submit a Report for each calendar year, no later than 30 days after its end.", "duty Report AtLeast 1 30 Day after each calendar year [ … ]")]
    [InlineData("Each Party shall submit a Report no later than 30 days after the end of each calendar month.", "duty Report AtLeast 1 30 Day after each calendar month [ … ]")]
    [InlineData("Each Party shall submit a Report at least 30 days before the beginning of each calendar year.", "duty Report AtLeast 1 30 Day.. before each calendar year [ … ]")]
    [InlineData("Each Party shall submit a Report no later than 1 month before the beginning of each treaty year.", "duty Report AtLeast 1 1 Month.. before each year of force [ … ]")]
    [InlineData("From 2 May 2020, for each Data Period, each Party shall submit a Report at least 2 weeks before its beginning.", "duty Report AtLeast 1 2 Week.. before each Data Period [2020-05-02 … ]")]
    [InlineData("Each Party shall submit at least 2 Reports no earlier than 60 days and no later than 30 days before the beginning of each Data Period.", "duty Report AtLeast 2 30 Day..60 Day before each Data Period [ … ]")]
    [InlineData("The Parties shall convene a Review Conference no later than 1 year after entry into force and thereafter every 2 years.", "duty Review Conference AtLeast 1 S+1 Year, then every 2 Year [ … ]")]
    [InlineData("The Parties shall convene a Review Conference 5 years after entry into force and every 5 years thereafter.", "duty Review Conference AtLeast 1 S+5 Year, then every 5 Year [ … ]")]
    [InlineData("The Parties shall convene a Review Conference every 5 years.", "duty Review Conference AtLeast 1 every 5 Year [ … ]")]
    [InlineData("Each Party shall submit a Report no later than the end of 2015.", "duty Report AtLeast 1 [ … 2015-12-31]")]
    [InlineData("Each Party shall submit a Report no later than the end of the month following entry into force.", "duty Report AtLeast 1 [ … month after S+1 Month-1 Day]")]
    [InlineData("Each Party shall submit a Report no later than the end of the month of entry into force.", "duty Report AtLeast 1 [ … month after S-1 Day]")]
    [InlineData("Each Party shall submit a Report no later than the first day of the month after the month of entry into force.", "duty Report AtLeast 1 [ … month after S]")]
    [InlineData("Each Party shall submit a Report no later than the first day of the sixth month after entry into force.", "duty Report AtLeast 1 [ … month after S+5 Month]")]
    [InlineData("Each Party shall submit a Report no later than the first day of the month following entry into force.", "duty Report AtLeast 1 [ … month after S]")]
    [InlineData("During the First Phase, each Party shall hold no more than 7 Launchers. \"First Phase\" means the period from 1 May 2020 to 1 May 2021.", "phase 2020-05-01 … 2021-05-01")]
    [InlineData("Each Party shall submit a Report no later than the earlier of signature, 1 May 2020 and entry into force.", "duty Report AtLeast 1 [ … earlier(earlier(signature, 2020-05-01), S)]")]
    [InlineData("Each Party shall submit a Report no later than the later of 1 May 2020 and the earlier of signature and entry into force.", "duty Report AtLeast 1 [ … later(2020-05-01, earlier(signature, S))]")]
    [InlineData("Each Party shall submit a Report no later than the date that the Commission sets.", "duty Report AtLeast 1 [ … <the date that the Commission sets>]")]
    [InlineData("On the 30th day after entry into force, each Party shall submit a Report.", "duty Report AtLeast 1 [S+30 Day … S+30 Day] one day")]
    [InlineData("Each Party shall submit a Report no later than 30 days after entry into force for it.", "duty Report AtLeast 1 [ … own S+30 Day]")]
    [InlineData("For 5 years from entry into force of this Treaty for that Party, each Party shall submit a Report.", "duty Report AtLeast 1 [own S … own S+5 Year)")]
    [InlineData("Each Party shall submit a Report no later than 60 days after the beginning of provisional application.", "duty Report AtLeast 1 [ … provisional application+60 Day]")]
    [InlineData("From provisional application, each Party shall hold no more than 7 Launchers.", "limit Launcher AtMost 7 [provisional application … ]")]
    [InlineData("Each Party for which this Treaty enters into force after 29 April 2007 shall submit a Report no later than 30 days after entry into force for it.", "joining after 2007-04-29 duty Report AtLeast 1 [ … own S+30 Day]")]
    [InlineData("No Party for which this Treaty enters into force more than 10 years after entry into force of this Treaty shall hold a Launcher.", "joining after S+10 Year limit Launcher AtMost 0 [ … ]")]
    [InlineData("Each Party for which this Treaty enters into force before 1 May 2020 shall hold no more than 7 Launchers.", "joining by 2020-05-01-1 Day limit Launcher AtMost 7 [ … ]")]
    [InlineData("\"Transition Day\" means the earlier of: \n(a) the Report; \n(b) 1 January 2020.", "date earlier(first Report, 2020-01-01)")]
    [InlineData("\"Phase 2\" means the period from the earlier of the Report and 1 January 2020 to the end of 2024.", "phase earlier(first Report, 2020-01-01) … 2024-12-31")]
    public void BindsTo(string sentence, string expected)
    {
        var compilation = BindingCheck.Compile(Frame + sentence);
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Message));
        Assert.EndsWith(expected, ClausePrinter.Print(compilation.Treaty).Split('\n')[^1], StringComparison.Ordinal);
    }
}
