using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>Writes the node classes with their typed properties.</summary>
internal static class NodeClassWriter
{
    /// <summary>The file's content.</summary>
    public static string Write(ImmutableArray<GrammarRule> rules, ImmutableArray<NodeClass> nodes)
    {
        var source = new SourceWriter().Line().Line("using System.Collections.Immutable;").Line().Line("namespace TreatyLang.Syntax;");
        foreach (var rule in rules)
        {
            if (rule.IsLabelled)
            {
                WriteAbstractClass(source, rule);
            }

            foreach (var node in nodes.Where(node => node.Rule == rule))
            {
                WriteClass(source, node);
            }
        }

        return source.ToString();
    }

    private static void WriteAbstractClass(SourceWriter source, GrammarRule rule)
    {
        var name = Naming.Pascal(rule.Name) + "Syntax";
        source.Line().Summary($"Any {Naming.Words(rule.Name)}.").Line($"public abstract class {name} : SyntaxNode").Open();
        source.Line($"private protected {name}(GreenBranch green, SyntaxNode? parent, int position)");
        source.Line("    : base(green, parent, position)").Open().Close().Close();
    }

    private static void WriteClass(SourceWriter source, NodeClass node)
    {
        source.Line().Summary($"{Naming.Pascal(Naming.Words(node.Name))}: {string.Join(" or ", node.Text.Select(text => $"<c>{Naming.Xml(text)}</c>"))}.");
        source.Line($"public sealed class {node.Name}Syntax : {node.Base ?? "SyntaxNode"}{(node.Base is null ? "" : "Syntax")}").Open();
        source.Line($"internal {node.Name}Syntax(GreenBranch green, SyntaxNode? parent, int position)");
        source.Line("    : base(green, parent, position)").Open().Close();
        var label = 0;
        foreach (var property in node.Properties)
        {
            label += property.IsLabelled ? 1 : 0;
            WriteProperty(source, property, property.IsLabelled ? label : 0);
        }

        source.Close();
    }

    private static void WriteProperty(SourceWriter source, NodeProperty property, int label)
    {
        var words = Naming.Words(property.Label);
        var type = property.Rule is { } rule ? Naming.Pascal(rule) + "Syntax" : "SyntaxToken";
        var (summary, declaration, value) = property switch
        {
            { IsList: true, Rule: not null } => ($"The {words}, in order.", $"ImmutableArray<{type}>", $"Nodes<{type}>({label})"),
            { IsList: true } => ($"The {words}, in order.", "ImmutableArray<SyntaxToken>", $"Tokens({label})"),
            { IsRequired: true, Rule: not null } => ($"The {words}.", type, $"Node<{type}>({label})"),
            { IsRequired: true } => ($"The {words}.", type, $"Token({label})"),
            { Rule: not null } => ($"The {words}, if there is one.", $"{type}?", $"OptionalNode<{type}>({label})"),
            _ => ($"The {words}, if there is one.", $"{type}?", $"OptionalToken({label})"),
        };
        source.Line().Summary(summary).Line($"public {declaration} {property.Name} => {value};");
    }
}
