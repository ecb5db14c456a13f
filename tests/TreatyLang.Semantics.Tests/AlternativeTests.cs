using TreatyLang.Diagnostics;
using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Alternatives of sentence forms that are read beside those whose meaning other tests look at.</summary>
public sealed class AlternativeTests
{
    private const string Terms = """
        "Report" means an act by which a Party reports to another Party.
        "Silo" means a holding, counted in launchers, namely a launcher of one missile.
        "Phase 2" means the period from 1 January 2031 to 31 December 2034.

        """;

    [Theory]
    [InlineData("Each Party shall submit a Report no later than 6 months after the previous Report.")]
    [InlineData("Each Party shall submit a Report no later than 2 weeks after entry into force.")]
    [InlineData("Each Party shall submit a Report no later than 60 days before the end of Phase 2.")]
    [InlineData("Each Party shall endeavour to submit a Report by 1 May 2032.")]
    public void IsRead(string sentence)
    {
        var treaty = BindingCheck.CompileArticle($"{Terms}{sentence} Each Party shall hold no more than 7 Silos. No Party shall submit a Report during Phase 2.");
        Assert.DoesNotContain(treaty.GetDiagnostics(), diagnostic => diagnostic.Severity != DiagnosticSeverity.Note);
        Assert.Equal(0, treaty.Treaty.UnboundSentences);
    }
}
