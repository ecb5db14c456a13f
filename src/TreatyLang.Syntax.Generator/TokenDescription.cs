using System.Text.RegularExpressions;

namespace TreatyLang.Syntax.Generator;

/// <summary>A token of the lexer grammar.</summary>
/// <param name="Rule">Its name in the grammar.</param>
/// <param name="Kind">Its name among the syntax kinds.</param>
/// <param name="Word">The word, if it is a keyword; else empty.</param>
/// <param name="Text">Its rule in the grammar.</param>
internal sealed partial record TokenDescription(string Rule, string Kind, string Word, string Text)
{
    /// <summary>Describes a lexer rule.</summary>
    public static TokenDescription Of(GrammarRule rule)
    {
        var text = string.Join(" | ", rule.Alternatives.Select(alternative => alternative.Text));
        var keyword = Keyword().Match(text);
        var word = keyword.Groups["head"].Value + keyword.Groups["tail"].Value;
        return new TokenDescription(rule.Name, Naming.PascalOfUpper(rule.Name) + (word == "" ? "Token" : "Keyword"), word, text);
    }

    [GeneratedRegex(@"^(?:\[(?<head>[a-z])[A-Z]\] )?'(?<tail>[A-Za-z][A-Za-z ]*)'")]
    private static partial Regex Keyword();
}
