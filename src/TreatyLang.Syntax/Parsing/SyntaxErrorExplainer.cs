using Antlr4.Runtime;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax.Antlr;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>Finds the sentence that tells a drafter what is wrong where the grammar only knows that something is.</summary>
internal static class SyntaxErrorExplainer
{
    /// <summary>Explains an error at a token.</summary>
    /// <param name="tokens">The tokens of the segment.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="offending">The token that does not fit.</param>
    /// <param name="missing">The name of what was put in before it; empty if nothing was.</param>
    public static SegmentDiagnostic Explain(ITokenStream tokens, SentenceWords words, IToken offending, string missing)
    {
        var index = offending.TokenIndex;
        var before = index > 0 ? tokens.Get(index - 1) : null;
        var after = index + 1 < tokens.Size ? tokens.Get(index + 1) : offending;
        var last = before is null ? "the start" : TokenNames.Quote(before);
        var name = TokenNames.Quote(offending);
        return (before?.Type, offending.Type, after.Type) switch
        {
            (_, TreatyLexer.SLASH, TreatyLexer.OR) => At(SyntaxDiagnostics.AndOr, offending),
            (_, TreatyLexer.POINTER, _) => At(SyntaxDiagnostics.VaguePointer, offending, name),
            (_, TreatyLexer.IT or TreatyLexer.ITS, not TreatyLexer.IS) when index == words.Start => At(SyntaxDiagnostics.VaguePointer, offending, name),
            (TreatyLexer.IT, not TreatyLexer.IS, _) when before is not null && index == words.Start + 1 => At(SyntaxDiagnostics.VaguePointer, before, last),
            // An objective may go on with any verb, so that a misspelt “shall” is found at the next word only.
            (TreatyLexer.WORD, TreatyLexer.HOLD or TreatyLexer.WORD, _) when before is not null && index > 1 && IsBearer(tokens.Get(index - 2).Type) =>
                At(SyntaxDiagnostics.UnexpectedToken, before, last, TokenNames.Quote(tokens.Get(index - 2)), SentenceForms.Nearest(words)),
            (_, TreatyLexer.OR, _) when words.Contain("whichever") => At(SyntaxDiagnostics.Whichever, offending),
            (TreatyLexer.COMMA, TreatyLexer.WORD, _) when offending.Text == "whichever" => At(SyntaxDiagnostics.Whichever, offending),
            (TreatyLexer.CAPITALISED, TreatyLexer.MEANS, _) => At(SyntaxDiagnostics.UnquotedDefinition, before, last),
            (TreatyLexer.LETTER_MARK, _, _) when IsSentenceEnd(offending.Type) => At(SyntaxDiagnostics.MissingSentence, before, last),
            (TreatyLexer.SEMICOLON, not TreatyLexer.LETTER_MARK, _) when !IsSentenceEnd(offending.Type) => At(SyntaxDiagnostics.TextBehindList, offending, name),
            (_, TreatyLexer.BAD, _) => At(SyntaxDiagnostics.IllegalCharacter, offending, CharacterNames.Of(offending.Text[0])),
            _ when index > words.Start && IsBehindList(tokens, words.Start) => At(SyntaxDiagnostics.TextBehindList, words[words.Start], TokenNames.Quote(words[words.Start])),
            _ when before is not null && IsSentenceEnd(offending.Type) && offending.Type != TreatyLexer.FULL_STOP && !IsSentenceEnd(before.Type) =>
                At(SyntaxDiagnostics.MissingFullStop, before, last),
            (TreatyLexer.CAPITALISED or TreatyLexer.NUMBER, TreatyLexer.CAPITALISED or TreatyLexer.EACH or TreatyLexer.NO or TreatyLexer.A or TreatyLexer.THE, _) when IsPriorityWithoutComma(words) =>
                At(SyntaxDiagnostics.MissingToken, offending, TokenNames.Of(TreatyLexer.COMMA), name),
            _ when RefusedForms.Find(words) is { } refused => refused,
            (TreatyLexer.WORD, _, _) when index > 1 && before is not null && IsBeforeTerm(tokens.Get(index - 2).Type) =>
                At(SyntaxDiagnostics.LowerCaseTerm, before, last),
            _ when missing != "" && before is not null => At(SyntaxDiagnostics.MissingToken, offending, missing, name),
            _ => At(SyntaxDiagnostics.UnexpectedToken, offending, name, last, SentenceForms.Nearest(words)),
        };
    }

    // A sentence in small letters after a list goes on with what the list has ended.
    private static bool IsBehindList(ITokenStream tokens, int start) =>
        start > 0 && tokens.Get(start - 1).Type == TreatyLexer.FULL_STOP && SentenceWords.IsLowerCase(tokens.Get(start));

    private static bool IsPriorityWithoutComma(SentenceWords words) =>
        words[words.Start].Type is TreatyLexer.NOTWITHSTANDING or TreatyLexer.SUBJECT or TreatyLexer.WITHOUT or TreatyLexer.EXCEPT
        && !Enumerable.Range(words.Start, words.Error - words.Start).Any(index => words[index].Type == TreatyLexer.COMMA);

    private static bool IsBearer(int type) => type is TreatyLexer.PARTY or TreatyLexer.PARTIES or TreatyLexer.TOGETHER;

    private static bool IsBeforeTerm(int type) => type is TreatyLexer.NUMBER or TreatyLexer.EACH or TreatyLexer.OF
        or TreatyLexer.A or TreatyLexer.AN or TreatyLexer.DURING;

    private static bool IsSentenceEnd(int type) => type is TokenConstants.EOF or TreatyLexer.PARAGRAPH_MARK
        or TreatyLexer.LETTER_MARK or TreatyLexer.SECTION_HEADING or TreatyLexer.QUOTED_LINE or TreatyLexer.TABLE or TreatyLexer.FULL_STOP;

    private static SegmentDiagnostic At(DiagnosticDescriptor descriptor, IToken token, params ReadOnlySpan<string> arguments) =>
        new(descriptor, TextSpan.FromBounds(token.StartIndex, token.StopIndex + 1), [.. arguments]);
}
