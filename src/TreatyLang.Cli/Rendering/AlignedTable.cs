using System.Text;

namespace TreatyLang.Cli.Rendering;

/// <summary>Lines of cells, each column as wide as its widest cell.</summary>
internal static class AlignedTable
{
    private const string Gap = "  ";

    /// <summary>Writes the rows, each on a line of its own behind <paramref name="indent"/>; a column that is empty throughout is left out.</summary>
    public static void Write(StringBuilder output, string indent, IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => (cell, width: widths[column])).Where(item => item.width > 0);
            output.Append(indent).Append(string.Join(Gap, cells.Select(item => item.cell.PadRight(item.width))).TrimEnd()).Append('\n');
        }
    }
}
