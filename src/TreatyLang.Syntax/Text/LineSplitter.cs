using System.Collections.Immutable;

namespace TreatyLang.Text;

/// <summary>Finds the lines of a text.</summary>
internal static class LineSplitter
{
    /// <summary>Spans of the lines without their breaks; a text that ends in a break has an empty last line.</summary>
    public static ImmutableArray<TextSpan> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                lines.Add(TextSpan.FromBounds(start, text.Length));
                return lines.DrainToImmutable();
            }

            lines.Add(new TextSpan(start, length));
            var end = start + length;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
