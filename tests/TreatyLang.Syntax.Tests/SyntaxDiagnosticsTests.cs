using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

public sealed class SyntaxDiagnosticsTests
{
    private const string Limit = "Each Party shall hold no more than 700 Launchers.";

    [Theory]
    [InlineData("TL1001", "1. Notwithstanding paragraph 2 each Party shall hold no more than 700 Launchers.", "1. Notwithstanding paragraph 2, each Party shall hold no more than 700 Launchers.")]
    [InlineData("TL1002", "1. Each Party shal hold no more than 700 Launchers.", "1. " + Limit)]
    [InlineData("TL1003", "1. Each Party shall hold no more than 700 Launchers\n\n2. " + Limit, "1. " + Limit + "\n\n2. " + Limit)]
    [InlineData("TL1004", "1. \"Launcher means a holding.", "1. \"Launcher\" means a holding.")]
    [InlineData("TL1005", "1. " + Limit + " <!-- to be agreed", "1. " + Limit + " <!-- to be agreed -->")]
    [InlineData("TL1006", "1. Each Party shall hold no more than 700 Launchers. <!-- \u202E -->", "1. " + Limit + " <!-- -->")]
    [InlineData("TL1007", "1. Each Party shall hold no more than 700 L\u0430unchers.", "1. " + Limit)]
    [InlineData("TL1008", "1. Each Party shall hold no more than 700 \0 Launchers.", "1. " + Limit)]
    [InlineData("TL1009", "1. \"Vehicle\" means Launchers and/or Warheads.", "1. \"Vehicle\" means Launchers plus Warheads.")]
    [InlineData("TL1010", "1. Each Party shall hold no more than 700 launchers.", "1. " + Limit)]
    [InlineData("TL1011", "1. Launcher means a holding.", "1. \"Launcher\" means a holding.")]
    [InlineData("TL1012", "1. Each Party shall hold such Launchers.", "1. Each Party shall hold the Launchers.")]
    [InlineData("TL1013", "1. Each Party shall conduct a Test by 1 May 2020, whichever is earlier.", "1. Each Party shall conduct a Test by 1 May 2020.")]
    [InlineData("TL1014", "1. " + Limit + "\n\n(a) \n\n2. " + Limit, "1. " + Limit + "\n\n(a) " + Limit + "\n\n2. " + Limit)]
    public void AreRaisedAndStaySilent(string id, string broken, string clean)
    {
        Assert.Contains(id, Ids(broken));
        Assert.Empty(Ids(clean));
    }

    [Fact]
    public void AnErrorStaysInItsSentence()
    {
        var tree = Parse($"1. Each Party shal hold 3 Launchers. {Limit}\n\n2. {Limit}");
        Assert.Equal("TL1002", Assert.Single(tree.GetDiagnostics()).Id);
        Assert.Equal(2, tree.GetRoot().DescendantNodes().OfType<NormSentenceSyntax>().Count());
    }

    [Fact]
    public void AMissingFullStopKeepsTheSentence()
    {
        var tree = Parse($"1. Each Party shall hold no more than 700 Launchers\n\n2. {Limit}");
        var norms = tree.GetRoot().DescendantNodes().OfType<NormSentenceSyntax>().ToList();
        Assert.Equal(2, norms.Count);
        Assert.Single(norms[0].DescendantTokens(), token => token.IsMissing);
        Assert.Equal("Write a full stop after “Launchers”.", Assert.Single(tree.GetDiagnostics()).WayOut);
    }

    private static IEnumerable<string> Ids(string article) => Parse(article).GetDiagnostics().Select(diagnostic => diagnostic.Id);

    private static SyntaxTree Parse(string article) => SyntaxTree.ParseText(SourceText.From("## Article I\n\n" + article + "\n"));
}
