using System.Text;

namespace TreatyLang.Text;

/// <summary>Turns the bytes of a file into text, or says why they are none.</summary>
internal static class TextDecoder
{
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Decodes by byte order mark, or as UTF-8 without one.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string reason)
    {
        var (encoding, mark) = (Marked[0], 0);
        foreach (var candidate in Marked)
        {
            if (bytes.StartsWith(candidate.Preamble))
            {
                (encoding, mark) = (candidate, candidate.Preamble.Length);
                break;
            }
        }

        (text, reason) = ("", "");
        if (mark == 0 && bytes.Contains((byte)0))
        {
            reason = "It is a binary file, not a text.";
            return false;
        }

        try
        {
            text = encoding.GetString(bytes[mark..]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            reason = $"It is not valid {encoding.WebName.ToUpperInvariant()} text.";
            return false;
        }
    }
}
