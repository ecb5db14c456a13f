using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>Writes what ties the tree to the generated parser: kinds of tokens and rules, labels, and the node factory.</summary>
internal static class GrammarMapWriter
{
    /// <summary>The file's content.</summary>
    public static string Write(
        ImmutableArray<TokenDescription> tokens, ImmutableArray<GrammarRule> rules, ImmutableArray<NodeClass> nodes)
    {
        var source = new SourceWriter().Line();
        source.Line("using Antlr4.Runtime;").Line("using TreatyLang.Syntax.Antlr;").Line().Line("namespace TreatyLang.Syntax;").Line();
        source.Summary("What the grammar says about tokens, rules and labels.").Line("internal static class GrammarMap").Open();
        WriteTokens(source, tokens);
        WriteWords(source, tokens);
        WriteRules(source, rules);
        WriteLabels(source, nodes);
        WriteFactory(source, nodes);
        return source.Close().ToString();
    }

    private static void WriteTokens(SourceWriter source, ImmutableArray<TokenDescription> tokens)
    {
        source.Summary("The kind of a token type of the lexer.").Line("public static SyntaxKind OfToken(int type) => type switch").Open();
        foreach (var token in tokens)
        {
            source.Line($"TreatyLexer.{token.Rule} => SyntaxKind.{token.Kind},");
        }

        source.Line("_ => SyntaxKind.EndOfSegmentToken,").Close("};");
    }

    private static void WriteWords(SourceWriter source, ImmutableArray<TokenDescription> tokens)
    {
        source.Line().Summary("The word that a keyword is; empty for other tokens.").Line("public static string WordOf(int type) => type switch").Open();
        foreach (var token in tokens.Where(token => token.Word != ""))
        {
            source.Line($"TreatyLexer.{token.Rule} => \"{token.Word}\",");
        }

        source.Line("_ => \"\",").Close("};");
    }

    private static void WriteRules(SourceWriter source, ImmutableArray<GrammarRule> rules)
    {
        source.Line().Summary("The kind of node that an alternative of a rule makes.");
        source.Line("public static SyntaxKind OfRule(int rule, int alternative) => rule switch").Open();
        foreach (var rule in rules)
        {
            var value = rule.IsLabelled
                ? $"alternative switch {{ {string.Join(", ", rule.Alternatives.Select((alternative, i) => $"{i + 1} => SyntaxKind.{Naming.Pascal(alternative.Label ?? "")}"))}, _ => SyntaxKind.None }}"
                : $"SyntaxKind.{Naming.Pascal(rule.Name)}";
            source.Line($"TreatyParser.RULE_{rule.Name} => {value},");
        }

        source.Line("_ => SyntaxKind.None,").Close("};");
    }

    private static void WriteLabels(SourceWriter source, ImmutableArray<NodeClass> nodes)
    {
        source.Line().Summary("Carries the labels of a context over to the children built for it.");
        source.Line("public static void Label(SyntaxKind kind, ParserRuleContext context, ChildLabels labels)").Open();
        source.Line("switch (kind)").Open();
        foreach (var node in nodes.Where(node => node.Properties.Any(property => property.IsLabelled)))
        {
            source.Line($"case SyntaxKind.{node.Name}:").Open();
            source.Line($"var c = (TreatyParser.{node.Name}Context)context;");
            var label = 0;
            foreach (var property in node.Properties.Where(property => property.IsLabelled))
            {
                source.Line($"labels.Set({++label}, c.{(property.IsList ? "_" + property.Label : Naming.Escape(property.Label))});");
            }

            source.Line("break;").Close();
        }

        source.Close().Close();
    }

    private static void WriteFactory(SourceWriter source, ImmutableArray<NodeClass> nodes)
    {
        source.Line().Summary("The red node around a green one.");
        source.Line("public static SyntaxNode CreateNode(GreenBranch green, SyntaxNode? parent, int position) => green.Kind switch").Open();
        foreach (var node in nodes)
        {
            source.Line($"SyntaxKind.{node.Name} => new {node.Name}Syntax(green, parent, position),");
        }

        source.Line("_ => new UnreadableSentenceSyntax(green, parent, position),").Close("};");
    }
}
