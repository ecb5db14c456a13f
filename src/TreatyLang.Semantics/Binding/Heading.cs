using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Reads headings.</summary>
internal static class Heading
{
    /// <summary>A heading without its marks.</summary>
    public static string Text(SyntaxToken heading) => Words.Collapse(heading.ReadText.Trim().Trim('#').Trim());

    /// <summary>The address in a heading: <c>Article II</c> in <c>Article II. Central limits</c>, <c>Part Five</c> in <c>Part Five. Inspections</c>; null if the heading has none.</summary>
    public static string? Number(string heading)
    {
        var words = heading.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        var label = words[1].TrimEnd('.', ':', ',');
        if (label == "") return null;
        return words[0] switch
        {
            "Article" => $"Article {label}",
            "Part" or "Chapter" or "Annex" or "Appendix" or "Schedule" or "Section" when char.IsUpper(label[0]) || char.IsDigit(label[0]) => $"{words[0]} {label}",
            _ => null,
        };
    }
}
