using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Brackets;

/// <summary>One pair of brackets.</summary>
/// <param name="Span">The brackets and what is in them.</param>
/// <param name="Delegations">Who proposes it; empty if the text does not say.</param>
/// <param name="Alternatives">What it offers: its content, or the two ends of a range.</param>
/// <param name="IsNeeded">Whether what it holds cannot be left out: no more than a number, a whole heading, or all of one cell of a table.</param>
internal sealed partial record Bracket(TextSpan Span, ImmutableArray<string> Delegations, ImmutableArray<BracketAlternative> Alternatives, bool IsNeeded)
{
    /// <summary>Reads what is in a pair of brackets.</summary>
    public static Bracket Read(string text, TextSpan span)
    {
        var start = span.Start + 1;
        var inside = text[start..(span.End - 1)];
        ImmutableArray<string> delegations = [];
        if (Label().Match(inside) is { Success: true } label && label.Groups[1].Value != "Parties")
        {
            delegations = [.. label.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries)];
            (start, inside) = (start + label.Length, inside[label.Length..]);
        }

        if (Range().Match(inside) is { Success: true } range)
            return new(span, delegations, [End(range.Groups[1]), End(range.Groups[2])], true);
        return new(span, delegations, [new BracketAlternative(delegations, new TextSpan(start, inside.Length))], Number().IsMatch(inside) || IsWhole(text, span));

        BracketAlternative End(Group end) => new(delegations, new TextSpan(start + end.Index, end.Length));
    }

    // Without its words a heading names nothing, and a row would have an empty cell.
    private static bool IsWhole(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd(" \t\u00A0");
        var after = text.AsSpan(span.End).TrimStart(" \t\u00A0");
        var marks = before.TrimEnd('#');
        return after.IsEmpty || after[0] is '\r' or '\n'
            ? marks.Length < before.Length && (marks.IsEmpty || marks[^1] is '\r' or '\n')
            : after[0] == '|' && before.EndsWith("|");
    }

    [GeneratedRegex(@"^\s*([A-Z][\w.\-]*(?: [A-Z][\w.\-]*)*(?:, ?[A-Z][\w.\-]*(?: [A-Z][\w.\-]*)*)*):\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*([\d.,]+) ?(?:to|-|–) ?([\d.,]+)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*(?:[\d.,]+ ?%?|[IVXLCDM]+)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
