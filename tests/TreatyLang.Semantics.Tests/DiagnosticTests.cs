using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Each case raises one diagnostic at the marked words; its twin beside it stays silent.</summary>
public sealed class DiagnosticTests
{
    private const string Launcher = "\"Launcher\" means a holding, counted in launchers. Each Party shall hold no more than 9 Launchers. ";
    private const string Test = "\"Test\" means an act by which a Party explodes a device. No Party shall conduct a Test. ";

    [Theory]
    [InlineData("TL2001", "Each Party shall hold no more than 5 [|Submarines|].", "Each Party shall hold no more than 5 Launchers.")]
    [InlineData("TL2002", "Each Party shall hold no more than 5 [|Launhcers|].", "Each Party shall hold at least 5 Launchers.")]
    [InlineData("TL2006", "[|\"Launcher\"|] means a holding, counted in tons.", "\"Mine\" means a holding. No Party shall hold a Mine.")]
    [InlineData("TL2008", "[|\"small mine\"|] means a holding.", "\"Small Mine\" means a holding. No Party shall hold a Small Mine.")]
    [InlineData("TL2009", "[|\"Mine\"|] means a holding.", "\"Mine\" means a holding. No Party shall hold a Mine.")]
    [InlineData("TL2017", "Notwithstanding Article [|IX|], RUS may hold up to 5 additional Launchers.", "Notwithstanding Article I, RUS may hold up to 5 additional Launchers.")]
    [InlineData("TL2020", "Each Party shall hold no more than [|1550|] Launchers.", "Each Party shall hold no more than 1,550 Launchers.")]
    [InlineData("TL2023", "Each Party shall hold no more than [|1.5|] Launchers.", "Each Party shall hold no more than 2 Launchers.")]
    [InlineData("TL2024", "Each Party shall hold no more than [|9 to 5|] Launchers.", "Each Party shall hold no more than 5 to 9 Launchers.")]
    [InlineData("TL2026", "Each Party shall hold no more than 5 [|tons|] of Launchers.", "Each Party shall hold no more than 5 launchers of Launchers.")]
    [InlineData("TL2030", "By [|31 February 2015|], each Party shall hold no more than 5 Launchers.", "By 28 February 2015, each Party shall hold no more than 5 Launchers.")]
    [InlineData("TL2031", "By 1 March [|0|], each Party shall hold no more than 5 Launchers.", "By 1 March 9999, each Party shall hold no more than 5 Launchers.")]
    [InlineData("TL2033", "By [|2015|], each Party shall hold no more than 5 Launchers.", "In 2015, each Party shall hold no more than 5 Launchers.")]
    [InlineData("TL2045", "Each Party [|will|] hold no more than 5 Launchers.", "Each Party shall hold no more than 5 Launchers.")]
    [InlineData("TL2046", "Each Party [|may not|] hold up to 5 Launchers.", "Each Party may hold up to 5 Launchers.")]
    [InlineData("TL2047", "[|Each Party may hold no more than 5 Launchers.|]", "Each Party may hold up to 5 Launchers.")]
    [InlineData("TL2048", "[|No Party shall hold no more than 5 Launchers.|]", "No Party shall hold more than 5 Launchers.")]
    [InlineData("TL2053", "Each Party shall [|conduct|] no more than 5 Launchers.", "Each Party shall possess no more than 5 Launchers.")]
    [InlineData("TL2055", "Each Party shall hold a [|Launcher|].", "No Party shall hold a Launcher.")]
    [InlineData("TL2058", "[|The Parties shall hold no more than 5 Launchers.|]", "The Parties together shall hold no more than 5 Launchers.")]
    [InlineData("TL2067", "[|RUS holds 5 Launchers|].", "RUS shall hold at least 5 Launchers.")]
    public void OnHoldings(string code, string raising, string silent) => Check(Launcher, code, raising, silent);

    [Theory]
    [InlineData("TL2021", "Each Party shall conduct at least [|99,999,999,999|] Tests in each calendar year.", "Each Party shall conduct at least 9 Tests in each calendar year.")]
    [InlineData("TL2034", "Each Party shall conduct a Test [|within 30 days of entry into force|].", "Each Party shall conduct a Test within 30 days after entry into force.")]
    [InlineData("TL2035", "Each Party shall conduct a Test [|no later than 5 hours after entry into force|].", "Each Party shall conduct a Test no later than 5 days after entry into force.")]
    [InlineData("TL2037", "In each [|year|], each Party may conduct up to 3 Tests.", "In each calendar year, each Party may conduct up to 3 Tests.")]
    [InlineData("TL2060", "The [|inspected|] Party shall conduct a Test on 1 May 2015.", "RUS shall conduct a Test on 1 May 2015.")]
    public void OnActs(string code, string raising, string silent) => Check(Test, code, raising, silent);

    [Fact]
    public void AnErrorLeavesTheOtherSentencesAlone()
    {
        var treaty = BindingCheck.CompileArticle(Launcher + "Each Party shall hold at least 5 Submarines. RUS shall hold at least 1 Launcher.").Treaty;
        Assert.Equal(1, treaty.UnboundSentences);
        Assert.Equal(3, treaty.Clauses.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Treaty")]
    [InlineData("## Article I\n\nEach Party shall hold no more than 5 Launchers.")]
    [InlineData("\"A B\" means C plus D.")]
    public void ATreatyThatIsNoneIsAnError(string text) =>
        Assert.Contains(BindingCheck.Compile(text).GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);

    [Fact]
    public void HugeNumbersAreExact()
    {
        var digits = new string('9', 40);
        var treaty = BindingCheck.CompileArticle($"\"Launcher\" means a holding. Each Party shall hold no more than {digits} Launchers.").Treaty;
        Assert.Equal(digits, Assert.IsType<LimitClause>(treaty.Clauses[1]).Amount.Value.ToString());
    }

    private static void Check(string context, string code, string raising, string silent)
    {
        var (found, marked) = BindingCheck.Diagnose(context + raising);
        Assert.Equal([.. marked.Select(words => $"{code} {words}")], found);
        Assert.Equal([], BindingCheck.Diagnose(context + silent).Found);
    }
}
