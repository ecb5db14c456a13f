using System.Text;

namespace TreatyLang.Syntax.Formatting;

/// <summary>Lays out a treaty so that it reads well and so that a plain Markdown viewer does not spoil it.</summary>
/// <remarks>
/// The words and numbers stay what the drafter wrote. Markers stand behind a blank line, sentences have single spaces,
/// and a paragraph number after a gap is written <c>24\.</c>, which viewers do not renumber. Comments, and sentences
/// with syntax errors, stay as they are. Formatting twice is the same as once.
/// </remarks>
public static class TreatyFormatter
{
    /// <summary>The text of a tree, formatted.</summary>
    /// <param name="tree">The tree of any text.</param>
    public static string Format(SyntaxTree tree)
    {
        var text = new StringBuilder();
        var names = tree.Names;
        foreach (var segment in tree.GetRoot().ChildNodes())
        {
            if (SegmentFormatter.Format(segment, names) is { } formatted)
            {
                Append(text, formatted);
            }
            else
            {
                text.Append(segment.ToFullString());
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string formatted)
    {
        if (formatted == "")
        {
            return;
        }

        if (text.Length > 0 && !EndsWithBlankLine(text))
        {
            text.Append('\n');
        }

        text.Append(formatted).Append('\n');
    }

    private static bool EndsWithBlankLine(StringBuilder text) =>
        text.Length == 1 || (text[^1] is '\n' or '\r' && text[^2] is '\n' or '\r' && (text[^2], text[^1]) != ('\r', '\n'));
}
