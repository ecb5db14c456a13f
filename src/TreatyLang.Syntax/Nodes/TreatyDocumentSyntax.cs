using System.Collections.Immutable;

namespace TreatyLang.Syntax;

/// <summary>A whole file: headers, which open an instrument, and the articles under them.</summary>
public sealed class TreatyDocumentSyntax : SyntaxNode
{
    internal TreatyDocumentSyntax(GreenBranch green, SyntaxTree tree)
        : base(green, null, 0) => SyntaxTree = tree;

    /// <inheritdoc/>
    public override SyntaxTree SyntaxTree { get; }

    /// <summary>The headers in order; the first may stand for no more than the blank start of a file.</summary>
    public ImmutableArray<HeaderSyntax> Headers => Nodes<HeaderSyntax>(0);

    /// <summary>The articles in order, of all instruments in the file.</summary>
    public ImmutableArray<ArticleSyntax> Articles => Nodes<ArticleSyntax>(0);
}
