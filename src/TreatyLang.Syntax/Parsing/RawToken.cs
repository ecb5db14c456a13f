using Antlr4.Runtime;

namespace TreatyLang.Syntax;

/// <summary>The one token that ANTLR's lexer reports over and over; its reader copies what it needs.</summary>
internal sealed class RawToken : IToken, ITokenFactory
{
    public int Type { get; private set; }

    public int StartIndex { get; private set; }

    public int StopIndex { get; private set; }

    public string Text => "";

    public int Line => 0;

    public int Column => 0;

    public int Channel => TokenConstants.DefaultChannel;

    public int TokenIndex => -1;

    public ITokenSource? TokenSource => null;

    public ICharStream? InputStream => null;

    public IToken Create(
        Tuple<ITokenSource, ICharStream> source, int type, string text, int channel, int start, int stop, int line, int charPositionInLine)
    {
        (Type, StartIndex, StopIndex) = (type, start, stop);
        return this;
    }

    public IToken Create(int type, string text)
    {
        Type = type;
        return this;
    }
}
