using Antlr4.Runtime;

namespace TreatyLang.Syntax;

/// <summary>A token on its way from ANTLR's lexer to its parser, with the green token that it becomes.</summary>
internal sealed class LexedToken(int type, int start, int index, GreenToken green) : IToken
{
    public int Type => type;

    /// <summary>First code unit, from the start of the segment, without trivia.</summary>
    public int StartIndex => start;

    /// <summary>Last code unit, inclusive.</summary>
    public int StopIndex => start + green.Text.Length - 1;

    /// <summary>Index in the token stream; −1 for one that the parser made up.</summary>
    public int TokenIndex => index;

    public GreenToken Green => green;

    /// <summary>The same token of another type.</summary>
    public LexedToken As(int other) => other == type ? this : new(other, start, index, new GreenToken(GrammarMap.OfToken(other), green.Text, green.Leading, green.Trailing));

    public string Text => green.Text;

    public int Line => 0;

    public int Column => 0;

    public int Channel => TokenConstants.DefaultChannel;

    public ITokenSource? TokenSource => null;

    public ICharStream? InputStream => null;
}
