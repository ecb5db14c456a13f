using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Which names a sentence can use again: capitalised words, with an optional number at the end or with small words such as “of” between them.</summary>
internal static class TermShape
{
    private static readonly HashSet<string> Openers =
    [
        "A", "After", "An", "Another", "Any", "Before", "By", "During", "Each", "Every", "Except", "For", "From", "If", "In", "It", "Its", "No",
        "Notwithstanding", "On", "Subject", "That", "The", "This", "Unless", "Until", "Within", "Without", "When", "All", "As", "Both", "Either", "Expect", "Neither",
        "Only", "Starting", "Throughout", "Upon", "Where", "Whenever", "While", "Such", "Their", "They", "Them", "Those", "These", "Article", "Articles", "Party",
        "Parties", "States", "State", "Entry", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ];

    /// <summary>Whether a name can stand for a group of Parties: <c>Article 5 Party</c>, <c>Nuclear Party</c>, <c>Annex 2 State</c>.</summary>
    public static bool IsValidGroup(string name)
    {
        var words = name.Split(' ');
        if (words is ["Article", var number, "Party"]) return number != "" && char.IsAsciiLetterOrDigit(number[0]);
        return words is [.. { Length: > 0 } rest, "Party" or "State"] ? IsValid(string.Join(' ', rest)) : IsValid(name);
    }

    /// <summary>Whether a name can stand in a sentence.</summary>
    public static bool IsValid(string name)
    {
        var words = name.Split(' ');
        if (WholeNames.IsWhole(name)) return !Openers.Contains(words[0]);
        for (var i = 0; i < words.Length; i++)
        {
            var isNumber = i > 0 && i == words.Length - 1 && words[i].All(char.IsAsciiDigit);
            if (words[i] == "" || (!isNumber && !char.IsUpper(words[i][0])) || Openers.Contains(words[i])) return false;
        }

        return true;
    }
}
