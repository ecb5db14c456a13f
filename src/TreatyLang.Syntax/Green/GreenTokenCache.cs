using System.Collections.Immutable;

namespace TreatyLang.Syntax;

/// <summary>Shares the green tokens that treaties repeat: keywords, marks and common words with at most one space behind.</summary>
internal sealed class GreenTokenCache
{
    private const int Size = 4096;
    private const int LongestText = 24;
    private readonly GreenToken?[] tokens = new GreenToken?[Size];

    /// <summary>A token with this text and trivia, new or shared.</summary>
    public GreenToken Get(
        SyntaxKind kind, ReadOnlySpan<char> text, ImmutableArray<GreenTrivia> leading, List<GreenTrivia> trailing)
    {
        var isPlain = leading.IsEmpty && text.Length <= LongestText
            && (trailing.Count == 0 || (trailing.Count == 1 && ReferenceEquals(trailing[0], GreenTrivia.Space)));
        if (!isPlain)
        {
            return new GreenToken(kind, text.ToString(), leading, [.. trailing]);
        }

        ref var slot = ref tokens[Hash(kind, text, trailing.Count) % Size];
        if (slot is { } known && known.Kind == kind && known.Trailing.Length == trailing.Count && text.SequenceEqual(known.Text))
        {
            return known;
        }

        return slot = new GreenToken(kind, text.ToString(), leading, [.. trailing]);
    }

    /// <summary>FNV-1a: fast on a few letters, and the same in every process.</summary>
    private static uint Hash(SyntaxKind kind, ReadOnlySpan<char> text, int trailing)
    {
        var hash = 2166136261u ^ ((uint)kind << 1) ^ (uint)trailing;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
