using Antlr4.Runtime;

namespace TreatyLang.Syntax;

/// <summary>The base of the generated parser: reports rules and tokens to a tree builder, if it has one.</summary>
internal abstract class TreeBuildingParser(ITokenStream input, TextWriter output, TextWriter errorOutput)
    : Parser(input, output, errorOutput)
{
    /// <summary>What builds the tree; null leaves that to ANTLR, as the benchmark's baseline does.</summary>
    public GreenTreeBuilder? Builder { get; init; }

    /// <inheritdoc/>
    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        Builder?.Enter();
        base.EnterRule(localctx, state, ruleIndex);
    }

    /// <inheritdoc/>
    public override void EnterOuterAlt(ParserRuleContext localctx, int altNum)
    {
        Builder?.Choose(altNum);
        base.EnterOuterAlt(localctx, altNum);
    }

    /// <inheritdoc/>
    public override void ExitRule()
    {
        Builder?.Exit(Context);
        base.ExitRule();
    }

    /// <inheritdoc/>
    public override IToken Consume()
    {
        if (Builder is null || CurrentToken is not LexedToken token)
        {
            return base.Consume();
        }

        if (token.Type != TokenConstants.EOF)
        {
            InputStream.Consume();
        }

        if (ErrorHandler.InErrorRecoveryMode(this))
        {
            Builder.Skip(token);
        }
        else
        {
            Builder.Add(token);
        }

        return token;
    }
}
