using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Brackets;

/// <summary>One pair of brackets.</summary>
/// <param name="Span">The brackets and what is in them.</param>
/// <param name="Delegations">Who proposes it; empty if the text does not say.</param>
/// <param name="Alternatives">What it offers: its content, or the two ends of a range.</param>
/// <param name="IsNumber">Whether it holds no more than a number, which cannot be left out.</param>
internal sealed partial record Bracket(TextSpan Span, ImmutableArray<string> Delegations, ImmutableArray<BracketAlternative> Alternatives, bool IsNumber)
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
        return new(span, delegations, [new BracketAlternative(delegations, new TextSpan(start, inside.Length))], Number().IsMatch(inside));

        BracketAlternative End(Group end) => new(delegations, new TextSpan(start + end.Index, end.Length));
    }

    [GeneratedRegex(@"^\s*([A-Z][\w.\-]*(?: [A-Z][\w.\-]*)*(?:, ?[A-Z][\w.\-]*(?: [A-Z][\w.\-]*)*)*):\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*([\d.,]+) ?(?:to|-|–) ?([\d.,]+)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*[\d.,]+ ?%?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
