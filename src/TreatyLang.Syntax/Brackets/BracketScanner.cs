using System.Buffers;
using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Brackets;

/// <summary>Finds the square brackets of a text, outside comments, preambles and links, and joins those that are alternatives of one place.</summary>
internal static class BracketScanner
{
    private static readonly SearchValues<char> Interesting = SearchValues.Create("[]<>");

    /// <summary>The places of a text.</summary>
    public static BracketedText Scan(SourceText source)
    {
        var text = source.ToString();
        if (!text.AsSpan().ContainsAny('[', ']')) return new BracketedText(source, [], []);
        var (pairs, unpaired) = Pairs(text);
        var places = new List<BracketPlace>();
        foreach (var siblings in pairs.GroupBy(pair => pair.Parent)) places.AddRange(Places(text, [.. siblings.Select(pair => Bracket.Read(text, pair.Span))]));
        return new BracketedText(source, [.. places.OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.End)], unpaired);
    }

    private static (List<(TextSpan Span, int Parent)> Pairs, ImmutableArray<TextSpan> Unpaired) Pairs(string text)
    {
        var (open, pairs, unpaired) = (new Stack<int>(), new List<(TextSpan, int)>(), ImmutableArray.CreateBuilder<TextSpan>());
        var lastCommentEnd = text.LastIndexOf("-->", StringComparison.Ordinal);
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (i <= lastCommentEnd && text.AsSpan(i).StartsWith("<!--")) i = Math.Max(i, text.IndexOf("-->", i, StringComparison.Ordinal));
            else if (text[i] == '>' && IsAtLineStart(text, i)) i = Math.Max(i, text.IndexOfAny(['\r', '\n'], i) is var end and >= 0 ? end : text.Length - 1);
            else if (text[i] == '[') open.Push(i);
            else if (text[i] == ']' && open.TryPop(out var start)) pairs.Add((TextSpan.FromBounds(start, i + 1), open.TryPeek(out var parent) ? parent : -1));
            else if (text[i] == ']') unpaired.Add(new TextSpan(i, 1));
        }

        foreach (var start in open) unpaired.Add(new TextSpan(start, 1));
        pairs.RemoveAll(pair => pair.Item1.End < text.Length && text[pair.Item1.End] == '(');
        pairs.Sort((left, right) => left.Item1.Start.CompareTo(right.Item1.Start));
        return (pairs, [.. unpaired.OrderBy(span => span.Start)]);
    }

    private static IEnumerable<BracketPlace> Places(string text, List<Bracket> brackets)
    {
        for (var i = 0; i < brackets.Count;)
        {
            var (last, proposed) = (i, new HashSet<string>(brackets[i].Delegations));
            var isAttributed = proposed.Count > 0;
            while (last + 1 < brackets.Count && AreAlternatives(text, brackets[last], brackets[last + 1], isAttributed ? proposed : null))
            {
                last++;
                isAttributed &= brackets[last].Delegations.Length > 0;
                proposed.UnionWith(brackets[last].Delegations);
            }

            var group = brackets.GetRange(i, last - i + 1);
            yield return new BracketPlace(
                TextSpan.FromBounds(group[0].Span.Start, group[^1].Span.End),
                [.. group.SelectMany(bracket => bracket.Alternatives), .. group is [{ IsNeeded: false } only] ? [new BracketAlternative([], new TextSpan(only.Span.Start, 0))] : Array.Empty<BracketAlternative>()]);
            i = last + 1;
        }
    }

    // Side by side on one line; on lines of their own only what different delegations propose.
    private static bool AreAlternatives(string text, Bracket before, Bracket next, HashSet<string>? proposed)
    {
        var between = text.AsSpan(before.Span.End, next.Span.Start - before.Span.End);
        if (between.ContainsAnyExcept(" \t\r\n\u00A0")) return false;
        return !between.ContainsAny('\r', '\n')
            || (proposed is not null && next.Delegations.Length > 0 && !next.Delegations.Any(proposed.Contains));
    }

    private static int Next(string text, int start) =>
        start < text.Length && text.AsSpan(start).IndexOfAny(Interesting) is var offset and >= 0 ? start + offset : -1;

    private static bool IsAtLineStart(string text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t') position--;
        return position == 0 || text[position - 1] is '\r' or '\n';
    }
}
