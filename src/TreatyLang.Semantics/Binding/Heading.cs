using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Reads headings.</summary>
internal static class Heading
{
    /// <summary>A heading without its marks.</summary>
    public static string Text(SyntaxToken heading) => Words.Collapse(heading.Text.Trim().Trim('#').Trim());

    /// <summary>The number in <c>Article II. Central limits</c>; null if the heading has none.</summary>
    public static string? ArticleNumber(string heading)
    {
        var words = heading.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0] != "Article") return null;
        var number = words[1].TrimEnd('.', ':', ',');
        return number == "" ? null : number;
    }
}
