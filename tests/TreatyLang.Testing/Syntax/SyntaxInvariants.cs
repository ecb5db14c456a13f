using TreatyLang.Syntax;
using TreatyLang.Syntax.Formatting;
using TreatyLang.Text;

namespace TreatyLang.Testing.Syntax;

/// <summary>What holds of the tree of any text whatsoever.</summary>
public static class SyntaxInvariants
{
    /// <summary>The first invariant that a text breaks, in words; empty if it breaks none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="earlier">A tree whose articles may be reused, as an editor would.</param>
    public static string FirstBroken(string text, SyntaxTree earlier)
    {
        var tree = SyntaxTree.ParseText(SourceText.From(text));
        if (tree.GetRoot().ToFullString() != text)
        {
            return "the tree does not reproduce its text";
        }

        var broken = BrokenSpan(tree);
        if (broken != "")
        {
            return broken;
        }

        var edited = earlier.WithChangedText(SourceText.From(text));
        return Describe(edited) == Describe(tree) ? BrokenFormat(tree) : "the tree after an edit differs from that of a fresh parse";
    }

    /// <summary>All kinds, spans and diagnostics of a tree, to compare two of them.</summary>
    public static string Describe(SyntaxTree tree) => string.Join(
        '\n',
        [
            .. tree.GetRoot().DescendantNodes().Select(node => $"{node.Kind} {node.FullSpan}"),
            .. tree.GetRoot().DescendantTokens().Select(token => $"{token.Kind} {token.Span} {token.IsMissing}"),
            .. tree.GetDiagnostics().Select(diagnostic => $"{diagnostic} {diagnostic.Location.Span}"),
        ]);

    private static string BrokenSpan(SyntaxTree tree)
    {
        var position = 0;
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (token.FullSpan.Start != position || tree.Text.ToString(token.Span) != token.Text)
            {
                return $"the token “{token.Text}” is not where it says, {token.Span}";
            }

            position = token.FullSpan.End;
        }

        var whole = new TextSpan(0, tree.Text.Length);
        return tree.GetDiagnostics().FirstOrDefault(diagnostic => !whole.Contains(diagnostic.Location.Span) || diagnostic.Message == "") is { } outside
            ? $"the diagnostic {outside.Id} lies outside the text"
            : tree.GetRoot().ContainsDiagnostics && tree.GetDiagnostics().IsEmpty ? "an error has no diagnostic" : "";
    }

    private static string BrokenFormat(SyntaxTree tree)
    {
        var once = TreatyFormatter.Format(tree);
        var formatted = SyntaxTree.ParseText(SourceText.From(once));
        if (!Words(tree).SequenceEqual(Words(formatted)))
        {
            return "the formatter changes words";
        }

        return TreatyFormatter.Format(formatted) == once ? "" : "formatting twice differs from once";
    }

    private static IEnumerable<string> Words(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Select(token => token.Kind == SyntaxKind.ParagraphMarkToken ? token.Text.Replace("\\", "") : token.Text)
        .Where(word => word != "");
}
