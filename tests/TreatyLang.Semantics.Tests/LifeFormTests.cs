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
    [InlineData("This Treaty shall remain in force until 31 December 1936, and thereafter until 2 years after a Termination Notice.", "until 1936-12-31, then until 2 Year after Notice of Termination ~until")]
    [InlineData("This Treaty shall remain in force for 10 years, unless a Successor Agreement enters into force earlier.", "for 10 Year or earlier ~unless")]
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
    [InlineData("On 10 January 2003, China gave notice of withdrawal.", "fact China Notice of Withdrawal on 2003-01-10")]
    [InlineData("On 10 January 2003, China gave notice of termination.", "fact China Notice of Termination on 2003-01-10")]
    [InlineData("On 5 February 2011, the Parties exchanged their instruments of ratification.", "fact USA Exchange of Instruments on 2011-02-05")]
    public void Facts_bind_to(string fact, string expected) =>
        Assert.Equal(expected, Last(BindingCheck.Compile(Frame + "Each Party shall hold no more than 700 Launchers.", "## Facts\n\n" + fact)));

    private static string Last(Compilation compilation)
    {
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Message));
        return ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1];
    }
}
