using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Gives a span of a text to ANTLR without copying it, with one letter for all of its kind. Positions count UTF-16 code units from the span's start.</summary>
/// <param name="text">The text.</param>
/// <param name="masked">The text as it is read: with blanks for brackets and for what is not chosen in them.</param>
/// <param name="span">The span.</param>
internal sealed class SegmentStream(string text, string masked, TextSpan span) : ICharStream
{
    private readonly int start = span.Start;
    private int position;

    public int Index => position;

    public int Size { get; } = span.Length;

    public string SourceName => "";

    public void Consume() => position++;

    public int LA(int i)
    {
        var index = position + (i > 0 ? i - 1 : i);
        return (uint)index < (uint)Size && i != 0 ? LetterClasses.Representative(masked[start + index]) : IntStreamConstants.EOF;
    }

    // The whole text is there: nothing has to be kept for a mark.
    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public void Seek(int index) => position = index;

    public string GetText(Interval interval) => GetSpan(interval.a, interval.b + 1).ToString();

    /// <summary>The code units from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    public ReadOnlySpan<char> GetSpan(int from, int to) => text.AsSpan(start + from, to - from);

    /// <summary>The same code units as they are read.</summary>
    public ReadOnlySpan<char> GetMasked(int from, int to) => masked.AsSpan(start + from, to - from);
}
