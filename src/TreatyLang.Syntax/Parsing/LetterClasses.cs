using System.Globalization;

namespace TreatyLang.Syntax;

/// <summary>The letters that stand for all others of their kind outside ASCII, as the lexer grammar knows them.</summary>
internal static class LetterClasses
{
    private const char Capital = '\u00C0';
    private const char Small = '\u00E0';
    private const char OtherLetter = '\u00AA';
    private const char NumberOrMark = '\u00B2';

    /// <summary>The character that the lexer is to see in the place of this one.</summary>
    public static char Representative(char character) => char.IsAscii(character) ? character : char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter => Capital,
        UnicodeCategory.LowercaseLetter => Small,
        UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => OtherLetter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => NumberOrMark,
        // A letter and its accent may be two characters.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => NumberOrMark,
        _ => character,
    };
}
