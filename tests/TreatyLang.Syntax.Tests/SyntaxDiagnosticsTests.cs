using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

public sealed class SyntaxDiagnosticsTests
{
    private const string Limit = "Each Party shall hold no more than 700 Launchers.";

    [Fact]
    public void AnErrorStaysInItsSentence()
    {
        var tree = Parse($"1. Each Party shal hold no more than 3 Launchers. {Limit}\n\n2. {Limit}");
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

    private static SyntaxTree Parse(string article) => SyntaxTree.ParseText(SourceText.From("## Article I\n\n" + article + "\n"));
}
