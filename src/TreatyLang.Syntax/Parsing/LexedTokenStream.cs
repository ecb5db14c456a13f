using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace TreatyLang.Syntax;

/// <summary>The tokens of one segment as ANTLR's parser reads them; trivia is not among them.</summary>
internal sealed class LexedTokenStream(List<LexedToken> tokens) : ITokenStream
{
    private int position;

    public int Index => position;

    public int Size => tokens.Count;

    public string SourceName => "";

    public ITokenSource? TokenSource => null;

    public void Consume() => position++;

    public IToken? LT(int k)
    {
        var index = k > 0 ? Math.Min(position + k - 1, tokens.Count - 1) : position + k;
        return index >= 0 && k != 0 ? tokens[index] : null;
    }

    public int LA(int i) => LT(i)?.Type ?? TokenConstants.InvalidType;

    public IToken Get(int i) => tokens[i];

    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public void Seek(int index) => position = index;

    public string GetText(Interval interval) =>
        string.Concat(tokens.Skip(interval.a).Take(interval.Length).Select(token => token.Text));

    public string GetText() => GetText(new Interval(0, tokens.Count - 1));

    public string GetText(RuleContext ctx) => GetText(ctx.SourceInterval);

    public string GetText(IToken start, IToken stop) => GetText(new Interval(start.TokenIndex, stop.TokenIndex));
}
