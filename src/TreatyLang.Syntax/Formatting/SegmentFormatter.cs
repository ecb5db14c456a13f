using System.Text;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Formatting;

/// <summary>Formats one header or article.</summary>
internal static class SegmentFormatter
{
    /// <summary>The formatted segment without white space around it; null if it has to stay as it is.</summary>
    public static string? Format(SyntaxNode segment, WholeNames names)
    {
        SyntaxToken[] tokens = [.. segment.DescendantTokens().Where(token => token.FullSpan.Length > 0)];
        if (tokens.Any(HasOpenComment))
        {
            return null;
        }

        var gaps = new GapFormatter(segment);
        var numbers = new ParagraphNumbers();
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            text.Append(gaps.Format(i == 0 ? null : tokens[i - 1], tokens[i])).Append(numbers.Write(tokens[i]));
        }

        text.Append(gaps.Format(tokens.LastOrDefault(), null));
        var formatted = text.ToString().Trim(' ', '\t', '\u00A0', '\r', '\n');
        // Moving white space never should change what a text is read as; where it would, the text is not worth it.
        return IsReadAlike(formatted, segment, names) ? formatted : null;
    }

    private static bool HasOpenComment(SyntaxToken token) => token.LeadingTrivia.Concat(token.TrailingTrivia).Any(
        trivia => trivia.Kind == SyntaxKind.CommentTrivia && !trivia.Text.EndsWith("-->", StringComparison.Ordinal));

    /// <summary>Whether the text is one segment of the same structure: a heading that comes to stand at the start of its line would open another.</summary>
    private static bool IsReadAlike(string formatted, SyntaxNode segment, WholeNames names) =>
        SyntaxTree.ParseText(SourceText.From(formatted), names).GetRoot().ChildNodes().ToList() is [var again] && Shape(again).SequenceEqual(Shape(segment));

    private static IEnumerable<(SyntaxKind Kind, string Text)> Shape(SyntaxNode segment) => segment.DescendantNodes()
        .Select(node => (node.Kind, ""))
        .Prepend((segment.Kind, ""))
        .Concat(segment.DescendantTokens().Where(token => token.Text != "").Select(token => (token.Kind, WithoutEscape(token))));

    private static string WithoutEscape(SyntaxToken token) =>
        token.Kind == SyntaxKind.ParagraphMarkToken ? token.Text.Replace("\\", "", StringComparison.Ordinal) : token.Text;
}
