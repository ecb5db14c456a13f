using System.Text.RegularExpressions;

namespace TreatyLang.Architecture.Tests;

/// <summary>Reads the tables of a Markdown page.</summary>
internal static partial class MarkdownTable
{
    /// <summary>The rows of all tables, without their heads and the rules below these.</summary>
    public static IEnumerable<string> Rows(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        return lines.Where((line, i) => line.StartsWith('|') && !IsRule(line) && !(i + 1 < lines.Length && IsRule(lines[i + 1])));
    }

    /// <summary>The cells of a row, with <c>\|</c> read as <c>|</c>.</summary>
    public static string[] Cells(string row) => [.. Bar().Split(row.Trim()[1..^1]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))];

    private static bool IsRule(string line) => line.StartsWith("|--", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bar();
}
