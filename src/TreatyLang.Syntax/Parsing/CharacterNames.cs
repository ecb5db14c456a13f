using System.Globalization;
using System.Text;

namespace TreatyLang.Syntax;

/// <summary>Names characters that a reader may not see.</summary>
internal static class CharacterNames
{
    /// <summary>The character and its number, or only its number if it cannot be shown.</summary>
    public static string Of(char character) =>
        IsVisible(character) ? $"“{character}” ({Number(character)})" : Number(character);

    /// <summary>The script of a letter that looks like a Latin one, such as “Cyrillic”; empty for others.</summary>
    public static string ForeignScript(char letter) => letter switch
    {
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => "Greek",
        >= '\u0400' and <= '\u052F' => "Cyrillic",
        >= '\u0530' and <= '\u058F' => "Armenian",
        >= '\uFF21' and <= '\uFF5A' => "a wide form",
        _ => "",
    };

    /// <summary>True for the controls that change the order in which text is shown.</summary>
    public static bool IsBidirectionalControl(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Number(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    private static bool IsVisible(char character) => Rune.TryCreate(character, out var rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
