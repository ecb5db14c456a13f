namespace TreatyLang.Syntax;

/// <summary>A sentence with a syntax error: its tokens up to the full stop, without structure. A diagnostic says why.</summary>
public sealed class UnreadableSentenceSyntax : SentenceSyntax
{
    internal UnreadableSentenceSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}
