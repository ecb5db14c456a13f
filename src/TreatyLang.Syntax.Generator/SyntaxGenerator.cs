using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>Writes the typed syntax tree from the grammar: kinds, node classes, and the glue to ANTLR's contexts.</summary>
internal static class SyntaxGenerator
{
    /// <summary>The files to be checked in, from the texts of the two grammars.</summary>
    /// <exception cref="FormatException">A grammar cannot be read.</exception>
    public static ImmutableArray<GeneratedFile> Generate(string lexerGrammar, string parserGrammar)
    {
        var hidden = ImmutableHashSet.Create("COMMENT", "WHITESPACE", "NEWLINE");
        ImmutableArray<TokenDescription> tokens =
            [.. GrammarReader.Read(lexerGrammar).Where(rule => !hidden.Contains(rule.Name)).Select(TokenDescription.Of)];
        var rules = GrammarReader.Read(parserGrammar);
        var nodes = NodeClassBuilder.Build(rules);
        return
        [
            new GeneratedFile("SyntaxKind.g.cs", SyntaxKindWriter.Write(tokens, nodes)),
            new GeneratedFile("SyntaxNodes.g.cs", NodeClassWriter.Write(rules, nodes)),
            new GeneratedFile("GrammarMap.g.cs", GrammarMapWriter.Write(tokens, rules, nodes)),
        ];
    }
}
