using TreatyLang.Testing;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

public sealed class GeneratedTreatyTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void AGeneratedTreatyReadsWithoutDiagnosticsAndHasTheClausesAskedFor(int clauses)
    {
        var tree = SyntaxTree.ParseText(SourceText.From(GeneratedTreaty.Text(clauses)));

        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(clauses, tree.GetRoot().DescendantNodes().OfType<SentenceSyntax>().Count());
    }
}
