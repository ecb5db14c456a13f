using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Formatting;

/// <summary>Decides what stands between two tokens of a segment.</summary>
internal sealed class GapFormatter
{
    private readonly HashSet<int> sentenceStarts = [];
    private readonly List<TextSpan> untouched = [];
    private int next;

    public GapFormatter(SyntaxNode segment)
    {
        foreach (var node in segment.DescendantNodes().Where(node => node is SentenceSyntax or HeaderItemSyntax))
        {
            sentenceStarts.Add(node.Span.Start);
            if (node.ContainsDiagnostics)
            {
                untouched.Add(node.Span);
            }
        }
    }

    /// <summary>The new text between two neighbours, in the order of the text; null stands for the ends of the segment.</summary>
    public string Format(SyntaxToken? before, SyntaxToken? after)
    {
        ImmutableArray<SyntaxTrivia> gap = [.. before?.TrailingTrivia ?? [], .. after?.LeadingTrivia ?? []];
        var isWhiteSpace = gap.All(trivia => trivia.Kind is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
        if (!isWhiteSpace || before is null || after is null || IsUntouched(before, after))
        {
            return string.Concat(gap.Select(trivia => trivia.Text));
        }

        var lineBreaks = gap.Count(trivia => trivia.Kind == SyntaxKind.EndOfLineTrivia);
        return (before.Kind, after.Kind) switch
        {
            (SyntaxKind.QuotedLineToken, SyntaxKind.QuotedLineToken) => lineBreaks > 1 ? "\n\n" : "\n",
            (SyntaxKind.ParagraphMarkToken, SyntaxKind.LetterMarkToken) => " ",
            _ when IsLine(before.Kind) || IsMarker(after.Kind) => lineBreaks > 0 ? "\n\n" : "",
            (SyntaxKind.ParagraphMarkToken or SyntaxKind.LetterMarkToken, _) => " ",
            _ when sentenceStarts.Contains(after.Span.Start) => BetweenSentences(gap.Length, lineBreaks),
            _ when gap.IsEmpty || before.Kind == SyntaxKind.LparenToken || IsClosing(after.Kind) => "",
            _ => " ",
        };
    }

    private static string BetweenSentences(int gap, int lineBreaks) => lineBreaks switch
    {
        0 => gap == 0 ? "" : " ",
        1 => "\n",
        _ => "\n\n",
    };

    /// <summary>Tokens that take a whole line.</summary>
    private static bool IsLine(SyntaxKind kind) => kind is SyntaxKind.InstrumentHeadingToken or SyntaxKind.ArticleHeadingToken
        or SyntaxKind.SectionHeadingToken or SyntaxKind.QuotedLineToken or SyntaxKind.TableToken;

    private static bool IsMarker(SyntaxKind kind) =>
        IsLine(kind) || kind is SyntaxKind.ParagraphMarkToken or SyntaxKind.LetterMarkToken;

    private static bool IsClosing(SyntaxKind kind) => kind is SyntaxKind.FullStopToken or SyntaxKind.CommaToken
        or SyntaxKind.SemicolonToken or SyntaxKind.ColonToken or SyntaxKind.RparenToken or SyntaxKind.PercentToken;

    /// <summary>True inside a sentence with a syntax error. Asked from left to right, so each span is passed once.</summary>
    private bool IsUntouched(SyntaxToken before, SyntaxToken after)
    {
        while (next < untouched.Count && untouched[next].End < after.Span.End)
        {
            next++;
        }

        return next < untouched.Count && untouched[next].Start <= before.Span.Start;
    }
}
