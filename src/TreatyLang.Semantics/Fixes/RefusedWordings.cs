using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>Wordings that are refused and that another wording can replace as it stands, in a sentence of any content.</summary>
internal static class RefusedWordings
{
    /// <summary>How far a wording may begin before the words that its diagnostic points at.</summary>
    private const int Reach = 40;

    private static readonly (string Id, Regex Wording, string[] Replacements)[] All =
    [
        .. Wordings("TL1017", ("(All|Both) Parties", "Each Party"), ("Every Party", "Each Party"), ("each of the Parties", "each Party"), ("The Parties each", "Each Party")),
        .. Wordings("TL1018", (@"(\d{1,3}) (\d{3})", "$1,$2")),
        .. Numerals("TL1018", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        .. Wordings("TL1027", (@"(\d+)(st|nd|rd|th) (of )?(?=(?-i:[A-Z]))", "$1 "), (@"(\d+ [a-z]+), (?=\d{4})", "$1 "), (@"([A-Z][a-z]+) (\d{1,2}), (\d{4})", "$2 $1 $3")),
        .. Wordings("TL1018", (@"([A-Z][a-z]+) (\d{1,2}), (\d{4})", "$2 $1 $3")),
        .. Wordings("TL1028", ("at most", "no more than"), ("not more than", "no more than"), ("a maximum of", "no more than"), ("(not|no) (less|fewer) than", "at least"), ("a minimum of", "at least")),
        .. Wordings("TL1029", ("in each month", "in each calendar month"), ("(each|every) year,", "in each calendar year,"), ("(every year|annually|per year|a year)", "in each calendar year")),
        .. Wordings("TL1030", ("on or before", "by"), ("on or after", "from"), ("as (of|from)", "from"), ("(starting|beginning) (on|from)", "from"), ("throughout", "during"), ("in (?=(?-i:[A-Z]))", "during "), (@"during (?=\d)", "in "), ("no less than", "at least")),
        .. Wordings("TL1033",
            ("(is|are) to", "shall"), ("(shall have|has|have) the right to", "may"), ("(is|are) (entitled|permitted|allowed|free) to", "may"),
            ("(is|are) (obliged|required|bound) to", "shall"), ("(undertakes|undertake|agrees|agree) not to", "shall not"), ("(undertakes|undertake|agrees|agree) to", "shall"),
            ("shall have (?=no|at|exactly|up)", "shall hold "), ("(?-i:May) (?=[a-z])", "may "), (@"may only (.*?) (?=(during|from|until|in|after|before) )", "may $1 only ")),
        .. Wordings("TL1034", (@"paragraph \((\d+)\)", "paragraph $1"), (@"Article (\w+) and Article (\w+)", "Articles $1 and $2")),
        .. Wordings("TL1038", ("The term (?=[\"“])", ""), ("For the purposes of this (Treaty|Article), ", ""), ("is a part of", "is part of")),
        .. Wordings("TL2020", (@"(\d)(\d{3})", "$1,$2")),
        .. Wordings("TL2033", (@"by (\d{4})", "by 31 December $1"), (@"until (\d{4})", "until 31 December $1"), (@"from (\d{4})", "from 1 January $1")),
        .. Wordings("TL2034", (@"within (.+?) of", "no later than $1 after")),
        ("TL2037", Pattern("each year"), ["each calendar year", "each treaty year"]),
        .. Wordings("TL2041", ("(a|an|the|any) (?=(?-i:[A-Z]))", "each ")),
        ("TL2045", Pattern("(will|would|must)"), ["shall", "may"]),
        .. Wordings("TL2046", ("may not", "shall not")),
        ("TL2047", Pattern("no more than"), ["up to"]),
        ("TL2058", Pattern("the Parties"), ["each Party", "the Parties together"]),
        .. Wordings("TL2059", ("the other Party", "another Party")),
    ];

    /// <summary>What can be written instead, in the order of likelihood.</summary>
    public static ImmutableArray<SuggestedFix> Fixes(Diagnostic diagnostic)
    {
        var (text, span) = (diagnostic.Location.Text, diagnostic.Location.Span);
        var start = Math.Max(span.Start - Reach, 0);
        var near = text.ToString(TextSpan.FromBounds(start, Math.Min(span.End + Reach, text.Length)));
        foreach (var (id, wording, replacements) in All)
        {
            if (id != diagnostic.Id) continue;
            for (var match = wording.Match(near); match.Success; match = match.NextMatch())
            {
                var found = new TextSpan(start + match.Index, match.Length);
                if (found.End <= span.Start || found.Start >= span.End) continue;
                return [.. replacements.Select(replacement => SuggestedFixes.Write(found, InCaseOf(match.Value, match.Result(replacement))))];
            }
        }

        return [];
    }

    private static IEnumerable<(string, Regex, string[])> Wordings(string id, params (string Wording, string Replacement)[] pairs) =>
        pairs.Select(pair => (id, Pattern(pair.Wording), (string[])[pair.Replacement]));

    private static IEnumerable<(string, Regex, string[])> Numerals(string id, params string[] numerals) =>
        numerals.Select((numeral, index) => (id, Pattern(numeral), (string[])[$"{index + 1}"]));

    // Whole words only, and in capitals as well where they begin a sentence.
    private static Regex Pattern(string wording) =>
        new($@"(?<!\w)(?:{wording})(?:(?<=\W)|(?!\w))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static string InCaseOf(string original, string replacement) =>
        replacement != "" && char.IsUpper(original[0]) && original != "May "
            ? char.ToUpperInvariant(replacement[0]) + replacement[1..]
            : replacement;
}
