using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Groups of Parties, in each place where they can stand.</summary>
public sealed class GroupTests
{
    private const string Frame = """
        # Treaty

        Parties: China; India; Brazil; the United States of America (USA).

        ## Article I

        "Launcher" means a holding, counted in launchers. "Inspection" means an act by which a Party inspects another Party.
        "Possessor Party" means a Party that holds a Launcher. "Large Party" means a Party that holds at least 50 Launchers.
        "Inspecting Power" means a Party that has conducted an Inspection.
        "Article 5 Party" means China, India or Brazil. "Nuclear Party" means USA or China. "Annex 2 State" means USA, India or Brazil.

        ## Article II

        """;

    [Theory]
    [InlineData("Each Article 5 Party shall hold no more than 7 Launchers.", "China,India,Brazil limit Launcher AtMost 7 [ … ]")]
    [InlineData("No Article 5 Party shall hold more than 7 Launchers.", "China,India,Brazil limit Launcher AtMost 7 [ … ]")]
    [InlineData("No Nuclear Party shall hold a Launcher.", "China,USA limit Launcher AtMost 0 [ … ]")]
    [InlineData("A Nuclear Party may hold up to 7 Launchers.", "China,USA right Launcher 7 [ … ]")]
    [InlineData("Each Annex 2 State shall hold no more than 7 Launchers.", "India,Brazil,USA limit Launcher AtMost 7 [ … ]")]
    [InlineData("Each Annex 2 State other than India shall hold no more than 7 Launchers.", "Brazil,USA limit Launcher AtMost 7 [ … ]")]
    [InlineData("Each Party other than an Article 5 Party shall hold no more than 7 Launchers.", "USA limit Launcher AtMost 7 [ … ]")]
    [InlineData("No Party other than an Article 5 Party shall hold more than 7 Launchers.", "USA limit Launcher AtMost 7 [ … ]")]
    [InlineData("Each Party other than a Nuclear Party and Brazil shall hold no more than 7 Launchers.", "India limit Launcher AtMost 7 [ … ]")]
    [InlineData("The Article 5 Parties together shall hold no more than 7 Launchers.", "China+India+Brazil limit Launcher AtMost 7 [ … ]")]
    [InlineData("In each calendar year, USA may conduct up to 7 Inspections of each Article 5 Party.", "USA right Inspection of Brazil 7 each calendar year [ … ]")]
    [InlineData("In each calendar year, each Party shall conduct no more than 7 Inspections of each Nuclear Party.", "China,India,Brazil limit Inspection of USA AtMost 7 each calendar year [ … ]")]
    [InlineData("Each State Party shall hold no more than 7 Launchers.", "China,India,Brazil,USA limit Launcher AtMost 7 [ … ]")]
    [InlineData("The States Parties together shall hold no more than 7 Launchers.", "China+India+Brazil+USA limit Launcher AtMost 7 [ … ]")]
    [InlineData("Each Possessor Party shall hold no more than 7 Launchers.", "China,India,Brazil,USA limit Launcher AtMost 7 [ … ] if not it holds AtMost 0 Launcher")]
    [InlineData("Each Large Party other than India shall conduct an Inspection by 1 May 2030.", "China,Brazil,USA duty Inspection AtLeast 1 [ … 2030-05-01] if it holds AtLeast 50 Launcher")]
    [InlineData("No Inspecting Power shall hold more than 7 Launchers.", "China,India,Brazil,USA limit Launcher AtMost 7 [ … ] if it did 1 Inspection [ … ]")]
    [InlineData("At least 3 of the Parties shall hold no more than 7 Launchers.", "3 of China,India,Brazil,USA limit Launcher AtMost 7 [ … ]")]
    public void BindsTo(string sentence, string expected)
    {
        var compilation = BindingCheck.Compile(Frame + sentence);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1]);
    }
}
