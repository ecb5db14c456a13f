using System.Collections.Immutable;
using System.Text;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>A node of a syntax tree, immutable, with its place in the text.</summary>
/// <remarks>Nodes are made when they are first asked for and then kept, so a node is the same object each time.</remarks>
public abstract class SyntaxNode
{
    private SyntaxNode?[]? redChildren;

    private protected SyntaxNode(GreenBranch green, SyntaxNode? parent, int position) =>
        (Green, Parent, Position) = (green, parent, position);

    /// <summary>What the node is.</summary>
    public SyntaxKind Kind => Green.Kind;

    /// <summary>The node above; null for the document.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>The tree the node belongs to.</summary>
    public virtual SyntaxTree SyntaxTree => Parent?.SyntaxTree ?? throw new InvalidOperationException("The document knows its tree.");

    /// <summary>The place of the node with the trivia before its first and behind its last token.</summary>
    public TextSpan FullSpan => new(Position, Green.FullWidth);

    /// <summary>The place of the node without that trivia.</summary>
    public TextSpan Span
    {
        get
        {
            var start = Position + (Green.FirstToken()?.LeadingWidth ?? 0);
            var end = Position + Green.FullWidth - TrailingWidth(Green.LastToken());
            return TextSpan.FromBounds(start, Math.Max(start, end));
        }
    }

    /// <summary>The place of the node in its text, for messages.</summary>
    public Location Location => new(SyntaxTree.Text, Span);

    /// <summary>True if the text holds none of the node's tokens.</summary>
    public bool IsMissing => Green.FullWidth == 0 && Green.Tokens().Any(token => token.IsMissing);

    /// <summary>True if a token below is missing or skipped, or a sentence unreadable.</summary>
    public bool ContainsDiagnostics => Green.ContainsDiagnostics;

    internal GreenBranch Green { get; }

    internal int Position { get; }

    /// <summary>The children from left to right.</summary>
    public IEnumerable<SyntaxNodeOrToken> ChildNodesAndTokens()
    {
        var position = Position;
        for (var i = 0; i < Green.Children.Length; i++)
        {
            yield return Child(i, position);
            position += Green.Children[i].FullWidth;
        }
    }

    /// <summary>The children that are nodes.</summary>
    public IEnumerable<SyntaxNode> ChildNodes() => ChildNodesAndTokens().Select(child => child.Node).OfType<SyntaxNode>();

    /// <summary>All nodes below this one, each before its own children.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() =>
        DescendantNodesAndTokens().Select(child => child.Node).OfType<SyntaxNode>();

    /// <summary>All tokens below this node from left to right, missing ones included.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens() =>
        DescendantNodesAndTokens().Select(child => child.Token).OfType<SyntaxToken>();

    /// <summary>This node and those above it, innermost first.</summary>
    public IEnumerable<SyntaxNode> AncestorsAndSelf()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>The first token; null for a node without any.</summary>
    public SyntaxToken? GetFirstToken() => DescendantTokens().FirstOrDefault();

    /// <summary>The last token; null for a node without any.</summary>
    public SyntaxToken? GetLastToken() => DescendantTokens().LastOrDefault();

    /// <summary>The token whose full span holds a position; at the end of the text its last token.</summary>
    /// <param name="position">An offset inside <see cref="FullSpan"/> or at its end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside.</exception>
    public SyntaxToken FindToken(int position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, Position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, FullSpan.End);
        var node = this;
        while (true)
        {
            var children = node.ChildNodesAndTokens().Where(child => child.FullSpan.Length > 0 || position == FullSpan.End);
            var child = children.FirstOrDefault(child => child.FullSpan.Contains(position), children.LastOrDefault());
            if (child.Token is { } token)
            {
                return token;
            }

            node = child.Node ?? throw new ArgumentOutOfRangeException(nameof(position));
        }
    }

    /// <summary>The text of the node without the trivia around it.</summary>
    public override string ToString()
    {
        var (full, start) = (ToFullString(), Span.Start - Position);
        return full.Substring(start, Span.Length);
    }

    /// <summary>The text of the node with all its trivia; for the document, the whole file.</summary>
    public string ToFullString()
    {
        var text = new StringBuilder(Green.FullWidth);
        foreach (var token in Green.Tokens())
        {
            GreenWriter.Write(token, text);
        }

        return text.ToString();
    }

    private protected T Node<T>(int label)
        where T : SyntaxNode => OptionalNode<T>(label) ?? throw Absent(label);

    private protected SyntaxToken Token(int label) => OptionalToken(label) ?? throw Absent(label);

    private protected T? OptionalNode<T>(int label)
        where T : SyntaxNode => Labelled(label).Select(child => child.Node).OfType<T>().FirstOrDefault();

    private protected SyntaxToken? OptionalToken(int label) =>
        Labelled(label).Select(child => child.Token).OfType<SyntaxToken>().FirstOrDefault();

    private protected ImmutableArray<T> Nodes<T>(int label)
        where T : SyntaxNode => [.. Labelled(label).Select(child => child.Node).OfType<T>()];

    private protected ImmutableArray<SyntaxToken> Tokens(int label) =>
        [.. Labelled(label).Select(child => child.Token).OfType<SyntaxToken>()];

    private static int TrailingWidth(GreenToken? token) =>
        token is null ? 0 : token.FullWidth - token.LeadingWidth - token.Text.Length;

    private IEnumerable<SyntaxNodeOrToken> Labelled(int label)
    {
        var position = Position;
        for (var i = 0; i < Green.Children.Length; i++)
        {
            if (Green.LabelOf(i) == label)
            {
                yield return Child(i, position);
            }

            position += Green.Children[i].FullWidth;
        }
    }

    private SyntaxNodeOrToken Child(int index, int position)
    {
        if (Green.Children[index] is not GreenBranch branch)
        {
            return new SyntaxNodeOrToken(null, new SyntaxToken(this, (GreenToken)Green.Children[index], position));
        }

        var children = redChildren;
        if (children is null)
        {
            // Two readers may race; the first array wins, so that a node keeps its identity.
            var fresh = new SyntaxNode?[Green.Children.Length];
            children = Interlocked.CompareExchange(ref redChildren, fresh, null) ?? fresh;
        }

        if (children[index] is { } known)
        {
            return new SyntaxNodeOrToken(known, null);
        }

        var created = GrammarMap.CreateNode(branch, this, position);
        return new SyntaxNodeOrToken(Interlocked.CompareExchange(ref children[index], created, null) ?? created, null);
    }

    private IEnumerable<SyntaxNodeOrToken> DescendantNodesAndTokens()
    {
        var pending = new Stack<IEnumerator<SyntaxNodeOrToken>>();
        pending.Push(ChildNodesAndTokens().GetEnumerator());
        while (pending.TryPeek(out var children))
        {
            if (!children.MoveNext())
            {
                pending.Pop();
                continue;
            }

            yield return children.Current;
            if (children.Current.Node is { } node)
            {
                pending.Push(node.ChildNodesAndTokens().GetEnumerator());
            }
        }
    }

    private InvalidOperationException Absent(int label) => new($"A {Kind} has no child with label {label}.");
}
