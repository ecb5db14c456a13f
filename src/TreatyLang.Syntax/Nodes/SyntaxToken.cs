using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Syntax;

/// <summary>A word, number or mark of the text. Two tokens are equal if they are the same token of the same tree.</summary>
public sealed class SyntaxToken : IEquatable<SyntaxToken>
{
    private readonly GreenToken green;
    private readonly int position;

    internal SyntaxToken(SyntaxNode parent, GreenToken green, int position) =>
        (Parent, this.green, this.position) = (parent, green, position);

    /// <summary>The node that the token is a child of.</summary>
    public SyntaxNode Parent { get; }

    /// <summary>What the token is.</summary>
    public SyntaxKind Kind => green.Kind;

    /// <summary>The token as written, without trivia; empty if it is missing.</summary>
    public string Text => green.Text;

    /// <summary>The token as it is read: as written, with blanks for square brackets and for what is not chosen in them, which headings and tables can have inside.</summary>
    public string ReadText => IsMissing ? "" : Parent.SyntaxTree.Read(Span);

    /// <summary>True if the grammar wants the token here and the text does not have it.</summary>
    public bool IsMissing => green.IsMissing;

    /// <summary>The place of the token.</summary>
    public TextSpan Span => new(position + green.LeadingWidth, green.Text.Length);

    /// <summary>The place of the token with its trivia.</summary>
    public TextSpan FullSpan => new(position, green.FullWidth);

    /// <summary>The place of the token in its text, for messages.</summary>
    public Location Location => new(Parent.SyntaxTree.Text, Span);

    /// <summary>What stands before the token: all from the line break after the token before.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia => Place(green.Leading, position);

    /// <summary>What stands behind the token, up to and with the end of its line.</summary>
    public ImmutableArray<SyntaxTrivia> TrailingTrivia => Place(green.Trailing, Span.End);

    /// <inheritdoc/>
    public bool Equals(SyntaxToken? other) =>
        other is not null && ReferenceEquals(green, other.green) && position == other.position && ReferenceEquals(Parent, other.Parent);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SyntaxToken);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(position, Kind);

    /// <summary>The token as written, without trivia.</summary>
    public override string ToString() => Text;

    private static ImmutableArray<SyntaxTrivia> Place(ImmutableArray<GreenTrivia> trivia, int position)
    {
        var placed = ImmutableArray.CreateBuilder<SyntaxTrivia>(trivia.Length);
        foreach (var piece in trivia)
        {
            placed.Add(new SyntaxTrivia(piece.Kind, piece.Text, new TextSpan(position, piece.Text.Length)));
            position += piece.Text.Length;
        }

        return placed.MoveToImmutable();
    }
}
