using System.Globalization;
using Antlr4.Runtime;
using TreatyLang.Syntax.Antlr;

namespace TreatyLang.Syntax;

/// <summary>The words around an error, as far as its sentence and a bound reach.</summary>
/// <param name="tokens">The tokens of the segment.</param>
/// <param name="error">The index of the token that does not fit.</param>
internal sealed class SentenceWords(ITokenStream tokens, int error)
{
    /// <summary>A sentence is short; the bound keeps one endless sentence with many errors from taking quadratic time.</summary>
    private const int Reach = 60;

    /// <summary>The index of the token that does not fit.</summary>
    public int Error => error;

    /// <summary>The index of the first word of the sentence.</summary>
    public int Start { get; } = FirstOf(tokens, error);

    /// <summary>Whether the words belong to a letter, so that their number is the amount of an item and no paragraph number.</summary>
    public bool IsItem => Start > 0 && tokens.Get(Start - 1).Type == TreatyLexer.LETTER_MARK;

    /// <summary>The token at an index; the last one for all indexes behind it.</summary>
    public IToken this[int index] => tokens.Get(Math.Min(index, tokens.Size - 1));

    /// <summary>Whether a word stands in the sentence.</summary>
    public bool Contain(string word)
    {
        for (var i = Start; i < error + Reach && !IsEnd(this[i].Type, i); i++)
        {
            if (Is(this[i], word)) return true;
        }

        return false;
    }

    /// <summary>Whether a token is a word, at the start of a sentence or elsewhere; May the month is not the modal word.</summary>
    public static bool Is(IToken token, string word) =>
        token.Type != TreatyLexer.MONTH_NAME && token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token begins with a small letter.</summary>
    public static bool IsLowerCase(IToken token) => token.Text.Length > 0 && char.IsLower(token.Text, 0);

    /// <summary>The words from one index up to another one, as the text has them but with single spaces.</summary>
    public string Text(int first, int end)
    {
        var words = "";
        for (var i = first; i < end; i++)
        {
            var isClose = words == "" || this[i].StartIndex == this[i - 1].StopIndex + 1;
            words += isClose ? this[i].Text : string.Create(CultureInfo.InvariantCulture, $" {this[i].Text}");
        }

        return words;
    }

    private bool IsEnd(int type, int index) => index > error && (type == TreatyLexer.FULL_STOP || IsBorder(type));

    private static int FirstOf(ITokenStream tokens, int error)
    {
        var start = error;
        while (start > 0 && error - start < Reach && tokens.Get(start - 1).Type is var type && type != TreatyLexer.FULL_STOP && !IsBorder(type)) start--;
        return start;
    }

    private static bool IsBorder(int type) => type is TokenConstants.EOF or TreatyLexer.PARAGRAPH_MARK or TreatyLexer.LETTER_MARK
        or TreatyLexer.SECTION_HEADING or TreatyLexer.QUOTED_LINE or TreatyLexer.TABLE or TreatyLexer.ARTICLE_HEADING or TreatyLexer.INSTRUMENT_HEADING;
}
