using Antlr4.Runtime;
using TreatyLang.Syntax.Antlr;

namespace TreatyLang.Syntax;

/// <summary>Names tokens for the reader of a message.</summary>
internal static class TokenNames
{
    /// <summary>What a kind of token is called, such as “a full stop” or “shall” in quotation marks.</summary>
    public static string Of(int type) => type switch
    {
        TokenConstants.EOF => "the end of the article",
        TreatyLexer.FULL_STOP => "a full stop",
        TreatyLexer.COMMA => "a comma",
        TreatyLexer.SEMICOLON => "a semicolon",
        TreatyLexer.COLON => "a colon",
        TreatyLexer.LPAREN => "an opening bracket",
        TreatyLexer.RPAREN => "a closing bracket",
        TreatyLexer.PERCENT => "a percent sign",
        TreatyLexer.POSSESSIVE => "an apostrophe",
        TreatyLexer.NUMBER => "a number",
        TreatyLexer.MONTH_NAME => "a month",
        TreatyLexer.CAPITALISED => "a defined term",
        TreatyLexer.WORD => "a word",
        TreatyLexer.QUOTED => "a term in quotation marks",
        TreatyLexer.LETTER_MARK => "a list letter such as (a)",
        TreatyLexer.PARAGRAPH_MARK => "a paragraph number",
        TreatyLexer.ARTICLE_HEADING => "the heading of an article",
        _ => $"“{GrammarMap.WordOf(type)}”",
    };

    /// <summary>A token of the text in quotation marks, or what it is if it has no text.</summary>
    public static string Quote(IToken token) => token.Type switch
    {
        TokenConstants.EOF => "the end of the article",
        TreatyLexer.ARTICLE_HEADING or TreatyLexer.INSTRUMENT_HEADING or TreatyLexer.SECTION_HEADING => "a heading",
        TreatyLexer.QUOTED_LINE => "a quotation",
        TreatyLexer.TABLE => "a table",
        TreatyLexer.PARAGRAPH_MARK => $"paragraph number {token.Text.TrimEnd('.', '\\')}",
        TreatyLexer.QUOTED => token.Text,
        _ => $"“{Shorten(token.Text)}”",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
