using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>A child of a node: exactly one of the two is not null.</summary>
/// <param name="Node">The child, if it is a node.</param>
/// <param name="Token">The child, if it is a token.</param>
public readonly record struct SyntaxNodeOrToken(SyntaxNode? Node, SyntaxToken? Token)
{
    /// <summary>The place of the child with its trivia.</summary>
    public TextSpan FullSpan => Node?.FullSpan ?? Token?.FullSpan ?? default;
}
