using TreatyLang.Syntax.Formatting;
using TreatyLang.Testing;
using TreatyLang.Testing.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

/// <summary>The samples parse without a diagnostic and stand in the standard layout.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Paths => [.. RepositoryFiles.Samples().Select(sample => Path.GetRelativePath(RepositoryFiles.Root, sample.Path))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void ParsesAndFormats(string path)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, path)).ReplaceLineEndings("\n");
        var tree = SyntaxTree.ParseText(SourceText.From(text));
        Assert.Equal("", string.Join('\n', tree.GetDiagnostics().Select(diagnostic => $"{diagnostic.Location.LineSpan.Start.Line + 1}: {diagnostic}")));
        Assert.Equal(text, TreatyFormatter.Format(tree));
        Assert.Equal("", SyntaxInvariants.FirstBroken(text, SyntaxTree.ParseText(SourceText.From(TreatyTexts.WellFormed))));
    }
}
