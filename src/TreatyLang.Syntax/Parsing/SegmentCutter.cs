using System.Buffers;
using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Cuts a text before each <c>#</c> or <c>##</c> at the start of a line, outside comments.</summary>
internal static class SegmentCutter
{
    private static readonly SearchValues<char> Interesting = SearchValues.Create('#', '<');

    /// <summary>The segments, which together are the whole text; one empty segment for an empty text.</summary>
    public static ImmutableArray<TextSpan> Cut(ReadOnlySpan<char> text)
    {
        var segments = ImmutableArray.CreateBuilder<TextSpan>();
        var (start, position, lastCommentEnd) = (0, 0, text.LastIndexOf("-->"));
        while (text[position..].IndexOfAny(Interesting) is var offset and >= 0)
        {
            position += offset;
            if (text[position..].StartsWith("<!--"))
            {
                // Without an end the comment hides nothing; the lexer closes it at the end of its segment.
                position += position + 4 <= lastCommentEnd ? 4 + text[(position + 4)..].IndexOf("-->") : 1;
                continue;
            }

            if (position > start && IsHeading(text, position))
            {
                segments.Add(TextSpan.FromBounds(start, position));
                start = position;
            }

            position++;
        }

        segments.Add(TextSpan.FromBounds(start, text.Length));
        return segments.DrainToImmutable();
    }

    /// <summary>True for the text of an article, false for that of a header.</summary>
    public static bool IsArticle(ReadOnlySpan<char> segment) => segment.StartsWith("##") && IsHeading(segment, 0);

    private static bool IsHeading(ReadOnlySpan<char> text, int position) =>
        (position == 0 || text[position - 1] is '\r' or '\n')
        && text[position] == '#'
        && !text[position..].StartsWith("###");
}
