namespace TreatyLang.Syntax;

/// <summary>A node or token that knows its width but not its place, so that equal text can share it.</summary>
internal abstract class GreenNode(SyntaxKind kind, int fullWidth, bool containsDiagnostics)
{
    public SyntaxKind Kind { get; } = kind;

    /// <summary>UTF-16 code units including trivia.</summary>
    public int FullWidth { get; } = fullWidth;

    /// <summary>True if something below is missing, skipped or unreadable.</summary>
    public bool ContainsDiagnostics { get; } = containsDiagnostics;

    /// <summary>The tokens below, from left to right.</summary>
    public IEnumerable<GreenToken> Tokens()
    {
        var pending = new Stack<GreenNode>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            if (node is GreenToken token)
            {
                yield return token;
            }
            else if (node is GreenBranch branch)
            {
                for (var i = branch.Children.Length - 1; i >= 0; i--)
                {
                    pending.Push(branch.Children[i]);
                }
            }
        }
    }

    /// <summary>The first token; null if there is none.</summary>
    public GreenToken? FirstToken() => Tokens().FirstOrDefault();

    /// <summary>The last token; null if there is none.</summary>
    public GreenToken? LastToken()
    {
        var pending = new Stack<GreenNode>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            if (node is GreenToken token)
            {
                return token;
            }

            foreach (var child in ((GreenBranch)node).Children)
            {
                pending.Push(child);
            }
        }

        return null;
    }
}
