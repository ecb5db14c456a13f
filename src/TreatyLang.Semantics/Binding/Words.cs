using System.Globalization;
using System.Text;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>The words of the text as messages and names use them: one space between two words.</summary>
internal static class Words
{
    /// <summary>The ordinals that texts write in words, from the first on.</summary>
    public static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>The words of a node.</summary>
    public static string Of(SyntaxNode node) => Collapse(node.ToString());

    /// <summary>The runs of capitalised words that a node contains, as terms and names are written.</summary>
    public static IEnumerable<string> Names(SyntaxNode node)
    {
        var run = "";
        foreach (var token in node.DescendantTokens())
        {
            var isNumber = run != "" && token.Kind == SyntaxKind.NumberToken;
            run = token.Kind == SyntaxKind.CapitalisedToken || isNumber ? $"{run} {token.Text}".TrimStart() : "";
            if (run != "") yield return run;
        }
    }

    /// <summary>The name between the quotation marks of a definition.</summary>
    public static string Unquote(SyntaxToken token) => Collapse(token.Text.Trim('"', '\u201C', '\u201D'));

    /// <summary>A list as it is read aloud: <c>A, B and C</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>A number with a comma before each three digits: <c>27,000</c>.</summary>
    public static string Number(Rational number) => number.IsInteger ? number.Numerator.ToString("N0", CultureInfo.InvariantCulture) : number.ToString();

    /// <summary>The article before a name: <c>a</c> or <c>an</c>.</summary>
    public static string Article(string name) => name is ['A' or 'E' or 'I' or 'O' or 'U' or 'a' or 'e' or 'i' or 'o' or 'u', ..] ? "an" : "a";

    /// <summary><c>first</c>, <c>second</c> … for a number from 1 on.</summary>
    public static string Ordinal(int number) => number <= Ordinals.Length ? Ordinals[number - 1] : $"{number}th";

    /// <summary>The text with each run of white space, line breaks included, as one space.</summary>
    public static string Collapse(string text)
    {
        if (!NeedsWork(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) result.Append(character);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        return result.ToString().TrimEnd();
    }

    private static bool NeedsWork(string text) =>
        text.AsSpan().ContainsAny("\r\n\t\u00A0") || text.Contains("  ", StringComparison.Ordinal)
        || text.StartsWith(' ') || text.EndsWith(' ');
}
