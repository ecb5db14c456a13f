using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Finds what deceives the eye or swallows text, wherever it stands: comments and quotations are not exempt.</summary>
internal static class CharacterChecker
{
    /// <summary>A word in a treaty is short; the bound keeps a file of one endless word from taking quadratic time.</summary>
    private const int Reach = 30;

    /// <summary>Adds the diagnostics of a segment.</summary>
    public static void Check(
        ReadOnlySpan<char> text, List<LexedToken> tokens, ImmutableArray<SegmentDiagnostic>.Builder diagnostics)
    {
        CheckLetters(text, diagnostics);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (token, green) = (tokens[i], tokens[i].Green);
            if (green.Kind == SyntaxKind.FullStopToken && i + 1 < tokens.Count && tokens[i + 1] is { Text.Length: > 0 } next
                && next.StartIndex == token.StartIndex + 1 && char.IsLetter(next.Text, 0))
            {
                Add(diagnostics, SyntaxDiagnostics.FullStopWithoutSpace, token.StartIndex, 1, TokenNames.Quote(next));
            }

            if (green.Kind == SyntaxKind.QuotedToken && (green.Text.Length == 1 || green.Text[^1] is not ('"' or '\u201D')))
            {
                var term = green.Text.Length == 1 ? "the end of the line" : green.Text[1..];
                Add(diagnostics, SyntaxDiagnostics.UnterminatedQuotation, token.StartIndex, 1, term);
            }

            CheckComments(green.Leading, token.StartIndex - green.LeadingWidth, diagnostics);
            CheckComments(green.Trailing, token.StopIndex + 1, diagnostics);
        }
    }

    private static void CheckComments(
        ImmutableArray<GreenTrivia> trivia, int position, ImmutableArray<SegmentDiagnostic>.Builder diagnostics)
    {
        foreach (var piece in trivia)
        {
            if (piece.Kind == SyntaxKind.CommentTrivia && (piece.Text.Length < 7 || !piece.Text.EndsWith("-->", StringComparison.Ordinal)))
            {
                Add(diagnostics, SyntaxDiagnostics.UnterminatedComment, position, 4);
            }

            position += piece.Text.Length;
        }
    }

    private static void CheckLetters(ReadOnlySpan<char> text, ImmutableArray<SegmentDiagnostic>.Builder diagnostics)
    {
        // Below the Greek block nothing deceives: most segments end here.
        var position = text.IndexOfAnyExceptInRange('\0', '\u036F');
        for (; position >= 0 && position < text.Length; position++)
        {
            var letter = text[position];
            if (CharacterNames.IsBidirectionalControl(letter))
            {
                Add(diagnostics, SyntaxDiagnostics.BidirectionalControl, position, 1, CharacterNames.Of(letter));
            }
            else if (CharacterNames.ForeignScript(letter) is { Length: > 0 } script && WordAround(text, position) is var word && HasLatin(word))
            {
                Add(diagnostics, SyntaxDiagnostics.ConfusableLetter, position, 1, $"“{word}”", letter.ToString(), script);
            }
        }
    }

    private static ReadOnlySpan<char> WordAround(ReadOnlySpan<char> text, int position)
    {
        var (start, end) = (position, position + 1);
        while (start > 0 && position - start < Reach && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - position < Reach && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool HasLatin(ReadOnlySpan<char> word) => word.ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('a', 'z');

    private static void Add(
        ImmutableArray<SegmentDiagnostic>.Builder diagnostics, DiagnosticDescriptor descriptor, int start, int length, params string[] arguments) =>
        diagnostics.Add(new SegmentDiagnostic(descriptor, new TextSpan(start, length), [.. arguments]));
}
