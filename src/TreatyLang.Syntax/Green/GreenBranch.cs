using System.Collections.Immutable;

namespace TreatyLang.Syntax;

/// <summary>An inner node: children, and for each the number of the grammar's label that it has, 0 for none.</summary>
internal sealed class GreenBranch : GreenNode
{
    private readonly byte[] labels;

    /// <param name="kind">The kind of node.</param>
    /// <param name="children">The children from left to right.</param>
    /// <param name="labels">Their labels; shorter if the last ones have none.</param>
    public GreenBranch(SyntaxKind kind, ImmutableArray<GreenNode> children, params byte[] labels)
        : base(kind, Width(children), kind == SyntaxKind.UnreadableSentence || AnyDiagnostics(children))
    {
        Children = children;
        this.labels = labels;
    }

    public ImmutableArray<GreenNode> Children { get; }

    /// <summary>The label of the child at an index.</summary>
    public int LabelOf(int index) => index < labels.Length ? labels[index] : 0;

    private static int Width(ImmutableArray<GreenNode> children)
    {
        var width = 0;
        foreach (var child in children)
        {
            width += child.FullWidth;
        }

        return width;
    }

    private static bool AnyDiagnostics(ImmutableArray<GreenNode> children)
    {
        foreach (var child in children)
        {
            if (child.ContainsDiagnostics)
            {
                return true;
            }
        }

        return false;
    }
}
