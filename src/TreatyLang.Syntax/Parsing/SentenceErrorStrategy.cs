using System.Collections.Immutable;
using Antlr4.Runtime;
using TreatyLang.Syntax.Antlr;

namespace TreatyLang.Syntax;

/// <summary>
/// Keeps an error inside its sentence: one missing or extra word is mended, else the sentence becomes unreadable up to
/// its full stop, or to the marker of the next clause, and reading goes on behind it.
/// </summary>
internal sealed class SentenceErrorStrategy(
    GreenTreeBuilder builder, ImmutableArray<SegmentDiagnostic>.Builder diagnostics) : DefaultErrorStrategy
{
    private int unreadableEnd = -1;
    private int explained = -1;

    /// <summary>Between sentences, what begins no sentence is read as an unreadable one.</summary>
    public override void Sync(Parser recognizer)
    {
        if (!IsContainer(recognizer.Context.RuleIndex))
        {
            return;
        }

        // A marker ends an inner container and begins the next one; what even the segment does not know is unreadable.
        var isSegment = recognizer.Context.RuleIndex is TreatyParser.RULE_header or TreatyParser.RULE_article;
        var expected = recognizer.Atn.NextTokens(recognizer.Atn.states[recognizer.State]);
        for (var type = recognizer.TokenStream.LA(1);
            !expected.Contains(type) && (isSegment || !IsBoundary(type));
            type = recognizer.TokenStream.LA(1))
        {
            Report(recognizer, recognizer.CurrentToken, "");
            builder.OpenUnreadable();
            EndErrorCondition(recognizer);
            recognizer.Consume();
            if (type != TreatyLexer.FULL_STOP)
            {
                ReadToSentenceEnd(recognizer, recognizer.TokenStream.Index - 1);
            }

            builder.Close(recognizer.Context);
        }
    }

    public override void Recover(Parser recognizer, RecognitionException e)
    {
        switch (recognizer.Context.RuleIndex)
        {
            case TreatyParser.RULE_sentence or TreatyParser.RULE_headerItem:
                builder.MakeUnreadable();
                ReadToSentenceEnd(recognizer, recognizer.Context.Start.TokenIndex);
                break;
            default:
                throw e;
        }
    }

    public override IToken RecoverInline(Parser recognizer)
    {
        // A marker or a full stop is never the extra word: what is missing stands before it.
        var isWord = !IsBoundary(recognizer.TokenStream.LA(1)) && recognizer.TokenStream.LA(1) != TreatyLexer.FULL_STOP;
        if (isWord && SingleTokenDeletion(recognizer) is { } match)
        {
            recognizer.Consume();
            return match;
        }

        return SingleTokenInsertion(recognizer) ? GetMissingSymbol(recognizer) : throw new InputMismatchException(recognizer);
    }

    public override void ReportError(Parser recognizer, RecognitionException e)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, e.OffendingToken, "");
        }
    }

    protected override void ReportUnwantedToken(Parser recognizer)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, "");
        }
    }

    protected override void ReportMissingToken(Parser recognizer)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, TokenNames.Of(GetExpectedTokens(recognizer).MinElement));
        }
    }

    protected override IToken GetMissingSymbol(Parser recognizer)
    {
        var type = GetExpectedTokens(recognizer).MinElement;
        var token = new LexedToken(type, recognizer.CurrentToken.StartIndex, -1, GreenToken.Missing(GrammarMap.OfToken(type)));
        builder.Add(token);
        return token;
    }

    private static bool IsContainer(int rule) => rule is TreatyParser.RULE_header or TreatyParser.RULE_article
        or TreatyParser.RULE_block or TreatyParser.RULE_titleParagraph or TreatyParser.RULE_textRun or TreatyParser.RULE_letteredParagraph;

    private static bool IsBoundary(int type) => type is TokenConstants.EOF or TreatyLexer.PARAGRAPH_MARK
        or TreatyLexer.LETTER_MARK or TreatyLexer.SECTION_HEADING or TreatyLexer.QUOTED_LINE or TreatyLexer.TABLE;

    private void ReadToSentenceEnd(Parser recognizer, int start)
    {
        EndErrorCondition(recognizer);
        var tokens = recognizer.TokenStream;
        var hasColon = false;
        for (var i = start; i < tokens.Index; i++)
        {
            hasColon |= tokens.Get(i).Type == TreatyLexer.COLON;
        }

        // After a colon, letters are items of this sentence.
        for (var type = tokens.LA(1); !IsBoundary(type) || (hasColon && type == TreatyLexer.LETTER_MARK); type = tokens.LA(1))
        {
            hasColon |= type == TreatyLexer.COLON;
            recognizer.Consume();
            if (type == TreatyLexer.FULL_STOP)
            {
                break;
            }
        }

        unreadableEnd = tokens.Index;
    }

    /// <summary>Explains the first error of each sentence or list item; those behind it may only follow from it.</summary>
    private void Report(Parser recognizer, IToken offending, string missing)
    {
        var words = new SentenceWords(recognizer.TokenStream, offending.TokenIndex);
        if ((offending.TokenIndex != unreadableEnd || !IsBoundary(offending.Type)) && words.Start != explained)
        {
            explained = words.Start;
            diagnostics.Add(SyntaxErrorExplainer.Explain(recognizer.TokenStream, words, offending, missing));
        }
    }
}
