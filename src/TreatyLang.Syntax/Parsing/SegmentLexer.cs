using System.Collections.Immutable;
using Antlr4.Runtime;
using TreatyLang.Syntax.Antlr;

namespace TreatyLang.Syntax;

/// <summary>Lexes one segment: tokens with the trivia around them, as the tree will hold them.</summary>
/// <remarks>
/// Trivia up to the end of a line belongs to the token before it, all else to the token behind it. Markers begin with
/// the line break that makes them markers and may end in a blank: both go back to the trivia here.
/// </remarks>
internal sealed class SegmentLexer(SegmentStream stream, GreenTokenCache cache)
{
    private readonly List<LexedToken> tokens = [];
    private readonly List<GreenTrivia> leading = [];
    private readonly List<GreenTrivia> trailing = [];
    private ImmutableArray<GreenTrivia> openLeading = [];
    private (int Type, int Start, int End) open;
    private bool isOpen;
    private bool isLineOpen;

    /// <summary>All tokens of the segment; the last is the end of the segment.</summary>
    public List<LexedToken> Lex()
    {
        var raw = new RawToken();
        var lexer = new TreatyLexer(stream, TextWriter.Null, TextWriter.Null) { TokenFactory = raw };
        lexer.RemoveErrorListeners();
        do
        {
            lexer.NextToken();
            Read(raw.Type, raw.StartIndex, raw.StopIndex + 1);
        }
        while (raw.Type != TokenConstants.EOF);
        CloseToken();
        return tokens;
    }

    private void Read(int type, int start, int end)
    {
        switch (type)
        {
            case TreatyLexer.WHITESPACE:
                AddTrivia(SyntaxKind.WhitespaceTrivia, start, end);
                break;
            case TreatyLexer.NEWLINE:
                AddLineBreak(start, end);
                break;
            case TreatyLexer.COMMENT:
                // A comment that nothing closes may have a bracket inside, and is one comment all the same.
                AddPiece(SyntaxKind.CommentTrivia, stream.GetSpan(start, end));
                break;
            case TreatyLexer.PARAGRAPH_MARK or TreatyLexer.LETTER_MARK:
                OpenToken(type, ReadMarkerStart(start, end), end - 1);
                AddTrivia(SyntaxKind.WhitespaceTrivia, end - 1, end);
                break;
            case TreatyLexer.PARAGRAPH_LETTER_MARK:
                ReadParagraphLetter(start, end);
                break;
            case TreatyLexer.SECTION_HEADING or TreatyLexer.QUOTED_LINE or TreatyLexer.TABLE:
                OpenToken(type, ReadMarkerStart(start, end), end);
                break;
            case TokenConstants.EOF:
                OpenToken(type, stream.Size, stream.Size);
                break;
            default:
                OpenToken(type, start, end);
                break;
        }
    }

    /// <summary>Gives the line break and indentation of a marker to the trivia; returns where the marker itself starts.</summary>
    private int ReadMarkerStart(int start, int end)
    {
        var text = stream.GetMasked(start, end);
        var lineBreak = text.StartsWith("\r\n") ? 2 : 1;
        var indentation = text[lineBreak..].IndexOfAnyExcept(" \t\u00A0");
        AddLineBreak(start, start + lineBreak);
        if (indentation > 0)
        {
            AddTrivia(SyntaxKind.WhitespaceTrivia, start + lineBreak, start + lineBreak + indentation);
        }

        return start + lineBreak + indentation;
    }

    /// <summary>"2. (a) ": a letter may stand on the line of its paragraph; both are markers.</summary>
    private void ReadParagraphLetter(int start, int end)
    {
        var letter = start + stream.GetSpan(start, end).LastIndexOf('(');
        var first = ReadMarkerStart(start, end);
        var blank = first + stream.GetSpan(first, letter).IndexOfAny(" \t\u00A0");
        OpenToken(TreatyLexer.PARAGRAPH_MARK, first, blank);
        AddTrivia(SyntaxKind.WhitespaceTrivia, blank, letter);
        OpenToken(TreatyLexer.LETTER_MARK, letter, end - 1);
        AddTrivia(SyntaxKind.WhitespaceTrivia, end - 1, end);
    }

    // What brackets and what is not chosen in them hide stands between two pieces of white space at most.
    private void AddTrivia(SyntaxKind kind, int start, int end)
    {
        var text = stream.GetSpan(start, end);
        var masked = stream.GetMasked(start, end);
        var hidden = text.CommonPrefixLength(masked);
        if (hidden == text.Length)
        {
            AddPiece(kind, text);
            return;
        }

        var last = text.Length - 1;
        while (text[last] == masked[last]) last--;
        AddPiece(kind, text[..hidden]);
        AddPiece(SyntaxKind.BracketTrivia, text[hidden..(last + 1)]);
        AddPiece(kind, text[(last + 1)..]);
    }

    private void AddPiece(SyntaxKind kind, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty) (isLineOpen ? trailing : leading).Add(GreenTrivia.Create(kind, text));
    }

    private void AddLineBreak(int start, int end)
    {
        AddTrivia(SyntaxKind.EndOfLineTrivia, start, end);
        isLineOpen = false;
    }

    private void OpenToken(int type, int start, int end)
    {
        CloseToken();
        (open, openLeading, isOpen, isLineOpen) = ((type, start, end), Drain(leading), true, true);
    }

    private void CloseToken()
    {
        if (isOpen)
        {
            var green = cache.Get(GrammarMap.OfToken(open.Type), stream.GetSpan(open.Start, open.End), openLeading, trailing);
            tokens.Add(new LexedToken(open.Type, open.Start, tokens.Count, green));
            trailing.Clear();
        }
    }

    private static ImmutableArray<GreenTrivia> Drain(List<GreenTrivia> trivia)
    {
        // Most tokens have nothing before them.
        if (trivia.Count == 0)
        {
            return [];
        }

        ImmutableArray<GreenTrivia> drained = [.. trivia];
        trivia.Clear();
        return drained;
    }
}
