using System.Globalization;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The order of paragraph numbers and list letters.</summary>
internal static class Numbering
{
    private static readonly string[] Romans =
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>The number in the mark of a paragraph.</summary>
    public static string Label(SyntaxToken paragraphMark) => paragraphMark.Text.Trim().TrimEnd('.').TrimEnd('\\');

    /// <summary>Whether a paragraph number stands after one that is greater, or leaves numbers out; <c>2bis</c> may follow 2.</summary>
    /// <param name="previous">The number before; empty if there is none.</param>
    /// <param name="label">The number.</param>
    public static bool IsOutOfOrder(string previous, string label)
    {
        var (before, now) = (Leading(previous), Leading(label));
        return now < before || now > before + 1;
    }

    /// <summary>Whether a letter belongs below the one before it: <c>(i)</c> after <c>(a)</c>, but not after <c>(h)</c>.</summary>
    /// <param name="label">The letter.</param>
    /// <param name="outer">The unit of the last letter of the upper level.</param>
    public static bool IsNested(string label, TextUnit outer)
    {
        var numeral = Array.IndexOf(Romans, label);
        return numeral >= 0 && outer.Children.Count == numeral && (numeral > 0 || outer.Label != "h");
    }

    /// <summary>The number that was probably meant: the same one in other numerals, else one that is spelt nearly alike, else the nearest one.</summary>
    /// <param name="label">A number or letter that does not exist.</param>
    /// <param name="known">Those that do.</param>
    public static string? Nearest(string label, IReadOnlyList<string> known)
    {
        var value = Value(label);
        return known.FirstOrDefault(candidate => Value(candidate) == value)
            ?? Spelling.Nearest(label, known)
            ?? known.Where(candidate => Value(candidate) > 0).MinBy(candidate => Math.Abs(Value(candidate) - value));
    }

    /// <summary>The number with which a label begins: 2 for <c>2bis</c>; 0 for a letter.</summary>
    public static int Leading(string label)
    {
        var digits = label.AsSpan(0, label.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : label.Length);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    // "4" and "IV" and "4bis" count as four.
    private static int Value(string label) => Array.IndexOf(Romans, label.ToLowerInvariant()) is var numeral and >= 0 ? numeral + 1 : Leading(label);
}
