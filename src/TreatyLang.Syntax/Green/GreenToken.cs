using System.Collections.Immutable;

namespace TreatyLang.Syntax;

/// <summary>A token with the trivia around it.</summary>
internal sealed class GreenToken : GreenNode
{
    public GreenToken(
        SyntaxKind kind, string text, ImmutableArray<GreenTrivia> leading, ImmutableArray<GreenTrivia> trailing, bool isMissing = false)
        : base(kind, Width(leading) + text.Length + Width(trailing), isMissing || HasSkipped(leading))
    {
        (Text, Leading, Trailing, IsMissing) = (text, leading, trailing, isMissing);
        LeadingWidth = Width(leading);
    }

    public string Text { get; }

    public ImmutableArray<GreenTrivia> Leading { get; }

    public ImmutableArray<GreenTrivia> Trailing { get; }

    /// <summary>True if the grammar wants the token and the text does not have it.</summary>
    public bool IsMissing { get; }

    public int LeadingWidth { get; }

    /// <summary>The token that should have stood there.</summary>
    public static GreenToken Missing(SyntaxKind kind) => new(kind, "", [], [], isMissing: true);

    /// <summary>The token with more trivia before it.</summary>
    public GreenToken WithLeadingBefore(IEnumerable<GreenTrivia> trivia) =>
        new(Kind, Text, [.. trivia, .. Leading], Trailing, IsMissing);

    private static int Width(ImmutableArray<GreenTrivia> trivia)
    {
        var width = 0;
        foreach (var piece in trivia)
        {
            width += piece.Text.Length;
        }

        return width;
    }

    private static bool HasSkipped(ImmutableArray<GreenTrivia> trivia)
    {
        foreach (var piece in trivia)
        {
            if (piece.Kind == SyntaxKind.SkippedTokensTrivia)
            {
                return true;
            }
        }

        return false;
    }
}
