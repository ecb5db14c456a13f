using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>What the sentences about the life of a treaty bind to.</summary>
public sealed class LifeFormTests
{
    private const string Frame = """
        # Treaty

        Parties: China; India; Brazil; the United States of America (USA).

        ## Article I

        "Launcher" means a holding, counted in launchers. "Annex 2 State" means USA, India or Brazil.

        ## Article II

        """;

    [Theory]
    [InlineData("This Treaty shall enter into force when USA and China have deposited their instruments of ratification.", "in force <USA and China have deposited their instruments of ratification>(USA,China: Ratification)")]
    [InlineData("This Treaty shall enter into force 30 days after the USA and China have deposited their instruments of ratification.", "in force <the USA and China have deposited their instruments of ratification>(USA,China: Ratification)+30 Day")]
    [InlineData("This Treaty shall enter into force 180 days after each State named in Annex 2 has deposited its instrument of ratification, and no earlier than 24 September 1998.", "in force <each State named in Annex 2 has deposited its instrument of ratification>(India,Brazil,USA: Ratification)+180 Day not before 1998-09-24")]
    [InlineData("This Treaty shall enter into force on the 30th day after at least 3 Parties, with together at least 55% of the Launchers, have deposited their instruments of ratification, acceptance, approval or accession.", "in force <at least 3 Parties, with together at least 55% of the Launchers, have deposited their instruments of ratification, acceptance, approval or accession>(3 and 55% of Launcher: Ratification/Acceptance/Approval/Accession)+30 Day")]
    [InlineData("This Treaty shall enter into force on the exchange of instruments of ratification.", "in force <the exchange of instruments of ratification>(China,India,Brazil,USA: Exchange of Instruments)")]
    [InlineData("For each later State, this Treaty shall enter into force 30 days after the deposit of its instrument.", "in force for later Parties 30 Day after deposit")]
    [InlineData("For each later Party, this Treaty shall enter into force on the 30th day after the deposit of its instrument of accession.", "in force for later Parties 30 Day after deposit")]
    [InlineData("For each later Party, this Treaty shall enter into force on the day of deposit of its instrument.", "in force for later Parties 0 Day after deposit")]
    [InlineData("From signature, the Parties shall apply this Treaty provisionally.", "applied provisionally [signature … ]")]
    [InlineData("From signature, the Parties shall apply this Treaty provisionally until entry into force.", "applied provisionally [signature … S]")]
    [InlineData("This Treaty shall be of unlimited duration.", "without end")]
    [InlineData("This Treaty shall remain in force indefinitely.", "without end")]
    [InlineData("This Treaty shall remain in force until 31 December 1936, and thereafter until 2 years after a Termination Notice.", "until 1936-12-31, then until 2 Year after Termination Notice ~until")]
    [InlineData("This Treaty shall remain in force for 10 years, unless a Successor Agreement enters into force earlier.", "for 10 Year or earlier ~unless")]
    [InlineData("This Treaty shall remain in force for as long as START is in force.", "as long as START")]
    [InlineData("The Parties may extend this Treaty, each time by up to 5 years.", "extension up to 5 Year each time")]
    [InlineData("While a Party is in breach of Article I, the withdrawal of that Party does not take effect.", "no withdrawal while a state lasts")]
    [InlineData("From signature, the Parties shall apply Article I provisionally.", "applied provisionally [signature … ] Article I")]
    [InlineData("This Treaty shall enter into force 2 years after opening for signature.", "in force opening+2 Year")]
    [InlineData("This Treaty shall enter into force on the deposit of all instruments of ratification.", "in force <the deposit of all instruments of ratification>(China,India,Brazil,USA: Ratification)")]
    [InlineData("\"Late Party\" means a Party for which this Treaty enters into force more than 10 years after entry into force of this Treaty.", "group joining after S+10 Year")]
    [InlineData("\"Late Party\" means a Party for which this Treaty enters into force after 1 May 2020. Each Party other than a Late Party shall hold no more than 7 Launchers.", "China,India,Brazil,USA joining by 2020-05-01 limit Launcher AtMost 7 [ … ]")]
    [InlineData("\"Late Party\" means a Party for which this Treaty enters into force after 1 May 2020. Each Late Party shall hold no more than 7 Launchers.", "China,India,Brazil,USA joining after 2020-05-01 limit Launcher AtMost 7 [ … ]")]
    [InlineData("\"Business Day\" means a day other than Saturday, Sunday, 25 December and 1 May 2031.", "days other than Saturday, Sunday, each year on 12-25, 2031-05-01")]
    [InlineData("\"Business Day\" means a day other than a Sunday. This Treaty shall enter into force 5 Business Days after signature.", "in force signature+5 BusinessDay")]
    [InlineData("Article I survives termination for 2 years.", "Article I for 2 Year after the end")]
    [InlineData("Hours are counted in Greenwich Mean Time.", "hours of Greenwich Mean Time")]
    [InlineData("A notice counts as given on receipt.", "notice from receipt")]
    public void BindsTo(string sentence, string expected) => Assert.Equal(expected, Last(BindingCheck.Compile(Frame + sentence)));

    [Theory]
    [InlineData("On 3 February 2011, USA deposited its instrument of ratification.", "fact USA Ratification on 2011-02-03")]
    [InlineData("USA deposited its instrument of acceptance on 3 February 2011.", "fact USA Acceptance on 2011-02-03")]
    [InlineData("China acceded on 6 January 2004.", "fact China Accession on 2004-01-06")]
    [InlineData("On 6 January 2004, India acceded to this Treaty.", "fact India Accession on 2004-01-06")]
    [InlineData("On 6 January 2004, India signed this Treaty.", "fact India Signature on 2004-01-06")]
    [InlineData("On 6 January 2004, Brazil ratified this Treaty.", "fact Brazil Ratification on 2004-01-06")]
    [InlineData("On 10 January 2003, China gave notice of withdrawal.", "fact China Withdrawal Notice on 2003-01-10")]
    [InlineData("On 10 January 2003, China gave notice of termination.", "fact China Termination Notice on 2003-01-10")]
    [InlineData("On 5 February 2011, the Parties exchanged their instruments of ratification.", "fact USA Exchange of Instruments on 2011-02-05")]
    [InlineData("On 10 January 2003, China gives notice of withdrawal.", "fact China Withdrawal Notice on 2003-01-10")]
    [InlineData("On 10 January 2003, China gives a Termination Notice.", "fact China Termination Notice on 2003-01-10")]
    [InlineData("On 6 April 1998, India deposits its instrument of ratification.", "fact India Ratification on 1998-04-06")]
    [InlineData("On 6 April 1998, India accedes to this Treaty.", "fact India Accession on 1998-04-06")]
    [InlineData("On 6 April 1998, India accepts this Treaty.", "fact India Acceptance on 1998-04-06")]
    [InlineData("This Treaty entered into force for India on 5 February 2004.", "fact in force for India 2004-02-05")]
    [InlineData("This Treaty was opened for signature on 24 September 1996.", "fact opened 1996-09-24")]
    public void Facts_bind_to(string fact, string expected) =>
        Assert.Equal(expected, Last(BindingCheck.Compile(Frame + "Each Party shall hold no more than 700 Launchers.", "## Facts\n\n" + fact)));

    private static string Last(Compilation compilation)
    {
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Message));
        return ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1];
    }
}
