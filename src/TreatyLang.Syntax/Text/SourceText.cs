using System.Collections.Immutable;
using System.Text;

namespace TreatyLang.Text;

/// <summary>The immutable text of one file, in UTF-16 code units.</summary>
public sealed class SourceText
{
    private readonly string content;
    private readonly Lazy<ImmutableArray<TextSpan>> lines;

    private SourceText(string text, string path)
    {
        content = text;
        Path = path;
        lines = new Lazy<ImmutableArray<TextSpan>>(() => LineSplitter.Split(text));
    }

    /// <summary>The path by which messages name the text; empty if it has none.</summary>
    public string Path { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => content.Length;

    /// <summary>The lines without their line breaks; never empty. CR LF, LF and CR end a line, as in LSP.</summary>
    public ImmutableArray<TextSpan> Lines => lines.Value;

    /// <summary>The code unit at <paramref name="position"/>.</summary>
    /// <param name="position">A zero-based offset below <see cref="Length"/>.</param>
    public char this[int position] => content[position];

    /// <summary>Wraps a string.</summary>
    /// <param name="text">Any UTF-16 text, well formed or not.</param>
    /// <param name="path">The path by which messages name it.</param>
    public static SourceText From(string text, string path = "") => new(text, path);

    /// <summary>Decodes the bytes of a file: UTF-8, or UTF-16 and UTF-32 with a byte order mark.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">The path by which messages name it.</param>
    /// <param name="text">The text; empty if it cannot be read.</param>
    /// <param name="reason">Why it cannot be read, as a sentence without the path; empty if it can.</param>
    /// <returns>False for a binary file or one that is not valid in its encoding.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, string path, out SourceText text, out string reason)
    {
        var read = TextDecoder.TryDecode(bytes, out var decoded, out reason);
        text = From(decoded, path);
        return read;
    }

    /// <summary>Reads a stream to its end and decodes it as the overload for bytes does.</summary>
    /// <param name="stream">The stream, read from its current position.</param>
    /// <param name="path">The path by which messages name it.</param>
    /// <param name="text">The text; empty if it cannot be read.</param>
    /// <param name="reason">Why it cannot be read; empty if it can.</param>
    /// <returns>False for a binary file or one that is not valid in its encoding.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(Stream stream, string path, out SourceText text, out string reason)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return TryRead(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path, out text, out reason);
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => content;

    /// <summary>The text of a span.</summary>
    /// <param name="span">A span inside the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public string ToString(TextSpan span) => content.Substring(span.Start, span.Length);

    /// <summary>The line and character of an offset.</summary>
    /// <param name="position">An offset from zero to <see cref="Length"/>.</param>
    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        var (low, high) = (0, Lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Lines[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return new LinePosition(low, position - Lines[low].Start);
    }

    /// <summary>The line and character of both ends of a span.</summary>
    /// <param name="span">A span inside the text.</param>
    public LinePositionSpan GetLinePositionSpan(TextSpan span) =>
        new(GetLinePosition(span.Start), GetLinePosition(span.End));

    /// <summary>The text after some changes; this one stays as it is.</summary>
    /// <param name="changes">Changes in this text's offsets, in ascending order, not overlapping.</param>
    /// <exception cref="ArgumentException">The changes overlap, are out of order or leave the text.</exception>
    public SourceText WithChanges(params ReadOnlySpan<TextChange> changes)
    {
        var result = new StringBuilder(content.Length);
        var copied = 0;
        foreach (var change in changes)
        {
            if (change.Span.Start < copied || change.Span.End > Length)
            {
                throw new ArgumentException("Changes must be ascending, apart and inside the text.", nameof(changes));
            }

            result.Append(content, copied, change.Span.Start - copied).Append(change.NewText);
            copied = change.Span.End;
        }

        return From(result.Append(content, copied, Length - copied).ToString(), Path);
    }

    /// <summary>The code units of a span, not copied.</summary>
    internal ReadOnlySpan<char> AsSpan(TextSpan span) => content.AsSpan(span.Start, span.Length);
}
