using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>Writes the enumeration of all kinds of trivia, tokens and nodes.</summary>
internal static class SyntaxKindWriter
{
    private const int FirstNode = 1000;

    /// <summary>The file's content.</summary>
    public static string Write(ImmutableArray<TokenDescription> tokens, ImmutableArray<NodeClass> nodes)
    {
        var source = new SourceWriter().Line().Line("namespace TreatyLang.Syntax;").Line();
        source.Summary("What a node, token or piece of trivia is.").Line("public enum SyntaxKind").Open();
        Member(source, "None", "Nothing.", 0);
        Member(source, "EndOfSegmentToken", "The empty token at the end of a header or an article; it carries the trivia left over.", 1);
        Member(source, "WhitespaceTrivia", "Spaces and tabs.", 2);
        Member(source, "EndOfLineTrivia", "One line break.", 3);
        Member(source, "CommentTrivia", "A comment, from &lt;!-- to --&gt;.", 4);
        Member(source, "SkippedTokensTrivia", "Text that fits nowhere in its sentence and was left out.", 5);
        Member(source, "TreatyDocument", "A whole file.", 6);
        Member(source, "UnreadableSentence", "A sentence with a syntax error, as its bare tokens.", 7);
        Member(source, "BracketTrivia", "Square brackets, and the alternatives in them that are not chosen.", 8);
        for (var i = 0; i < tokens.Length; i++)
        {
            Member(source, tokens[i].Kind, $"The token <c>{Naming.Xml(tokens[i].Text)}</c>.", 100 + i);
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            Member(source, nodes[i].Name, $"The kind of <see cref=\"{nodes[i].Name}Syntax\"/>.", FirstNode + i);
        }

        return source.Close().ToString();
    }

    private static void Member(SourceWriter source, string name, string summary, int value) =>
        source.Line().Summary(summary).Line($"{name} = {value},");
}
