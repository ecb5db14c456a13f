using TreatyLang.Syntax.Generator;
using TreatyLang.Testing;

namespace TreatyLang.Syntax.Tests;

public sealed class GeneratedCodeTests
{
    [Fact]
    public void CheckedInCodeIsWhatTheGrammarGives()
    {
        var grammar = Path.Combine(RepositoryFiles.Root, "grammar");
        var files = SyntaxGenerator.Generate(
            File.ReadAllText(Path.Combine(grammar, "TreatyLexer.g4")), File.ReadAllText(Path.Combine(grammar, "TreatyParser.g4")));
        foreach (var file in files)
        {
            var path = Path.Combine(RepositoryFiles.Root, "src", "TreatyLang.Syntax", "Generated", file.Name);
            Assert.Equal(file.Content, File.ReadAllText(path).ReplaceLineEndings("\n"));
        }
    }
}
