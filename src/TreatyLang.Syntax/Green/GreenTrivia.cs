namespace TreatyLang.Syntax;

/// <summary>A piece of text between tokens.</summary>
internal sealed record GreenTrivia(SyntaxKind Kind, string Text)
{
    /// <summary>A single space.</summary>
    public static readonly GreenTrivia Space = new(SyntaxKind.WhitespaceTrivia, " ");

    private static readonly GreenTrivia LineFeed = new(SyntaxKind.EndOfLineTrivia, "\n");

    /// <summary>The trivia, shared if it is one of the two commonest.</summary>
    public static GreenTrivia Create(SyntaxKind kind, ReadOnlySpan<char> text) => text switch
    {
        [' '] => Space,
        ['\n'] => LineFeed,
        _ => new GreenTrivia(kind, text.ToString()),
    };
}
