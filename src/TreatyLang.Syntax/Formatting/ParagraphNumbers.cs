using System.Globalization;

namespace TreatyLang.Syntax.Formatting;

/// <summary>Writes paragraph numbers so that a Markdown viewer, which counts list items itself, shows what they are.</summary>
internal sealed class ParagraphNumbers
{
    private int? previous;

    /// <summary>The text of a token; a paragraph number that does not follow the one before is escaped.</summary>
    public string Write(SyntaxToken token)
    {
        switch (token.Kind)
        {
            case SyntaxKind.SectionHeadingToken or SyntaxKind.QuotedLineToken or SyntaxKind.TableToken:
                // Both end a Markdown list, and the next list starts where it says.
                previous = null;
                return token.Text;
            case SyntaxKind.ParagraphMarkToken:
                return WriteNumber(token.Text);
            default:
                return token.Text;
        }
    }

    private string WriteNumber(string text)
    {
        var label = text.TrimEnd('.', '\\');
        int? number = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        var follows = previous is null || number is null || number == previous + 1;
        previous = number ?? previous;
        return follows ? text : label + "\\.";
    }
}
