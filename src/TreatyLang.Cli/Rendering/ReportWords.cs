using System.Globalization;
using TreatyLang.Diagnostics;

namespace TreatyLang.Cli.Rendering;

/// <summary>How all reports write places, dates and the words of a text.</summary>
internal static class ReportWords
{
    /// <summary>A place as editors and terminals link it: the file with line and column, both from 1.</summary>
    public static string Place(Location location)
    {
        var start = location.LineSpan.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{location.Path}({start.Line + 1},{start.Character + 1})");
    }

    /// <summary>1 May 2030</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The words at a place, on one line.</summary>
    public static string Words(Location location) =>
        string.Join(' ', location.Text.ToString(location.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
