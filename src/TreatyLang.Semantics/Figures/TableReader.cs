using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>Cuts a Markdown table into cells.</summary>
internal static class TableReader
{
    /// <summary>The name above a table; null if it has none.</summary>
    public static TableCell? Name(TableSyntax table)
    {
        var line = Lines(table)[0];
        return line.Text.StartsWith('|') ? null : line with { Text = line.Text.TrimEnd('.') };
    }

    /// <summary>The rows of a table in order, the head first; the rule between head and body is left out.</summary>
    public static ImmutableArray<ImmutableArray<TableCell>> Rows(TableSyntax table) =>
        [.. Lines(table).Where(line => line.Text.StartsWith('|')).Select(Cells).Where(row => !row.All(cell => cell.Text.All(character => character is '-' or ':')))];

    /// <summary>The lines that are not empty.</summary>
    private static List<TableCell> Lines(TableSyntax table)
    {
        var lines = new List<TableCell>();
        var text = table.Grid.ReadText;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;
            Add(lines, text, start, end, table.Grid.Location);
            start = end + 1;
        }

        return lines;
    }

    private static ImmutableArray<TableCell> Cells(TableCell line)
    {
        var cells = new List<TableCell>();
        var text = line.Text;
        var end = text.EndsWith('|') && text.Length > 1 ? text.Length - 1 : text.Length;
        for (var start = 1; start <= end;)
        {
            var bar = text.IndexOf('|', start, end - start);
            var stop = bar < 0 ? end : bar;
            if (!Add(cells, text, start, stop, line.Location)) cells.Add(new TableCell("", line.Location));
            start = stop + 1;
        }

        return [.. cells];
    }

    private static bool Add(List<TableCell> cells, string text, int start, int end, Location around)
    {
        var content = text[start..end].Trim();
        if (content == "") return false;
        var first = around.Span.Start + text.IndexOf(content, start, StringComparison.Ordinal);
        cells.Add(new TableCell(content, new Location(around.Text, new TextSpan(first, content.Length))));
        return true;
    }
}
