using TreatyLang.Diagnostics;

namespace TreatyLang.Cli.Rendering;

/// <summary>A place in a file; lines and columns count from 1, columns in UTF-16 code units, the end lies behind the last character.</summary>
internal sealed record JsonRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The place in its file.</summary>
    public static JsonRange Of(Location location)
    {
        var (start, end) = (location.LineSpan.Start, location.LineSpan.End);
        return new JsonRange(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
