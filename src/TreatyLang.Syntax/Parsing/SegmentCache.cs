namespace TreatyLang.Syntax;

/// <summary>
/// Remembers parsed segments by their text, so that an edit, a move, a paste or an undo reads only what is new.
/// </summary>
internal sealed class SegmentCache
{
    /// <summary>Characters kept per generation: far above a treaty, far below what would be felt.</summary>
    private const int GenerationSize = 16_000_000;

    private readonly Lock gate = new();
    private Dictionary<string, ParsedSegment> young = [];
    private Dictionary<string, ParsedSegment> old = [];
    private WholeNames names = WholeNames.None;
    private int size;

    /// <summary>Forgets what was read with other names.</summary>
    public void ReadWith(WholeNames current)
    {
        lock (gate)
        {
            if (!current.Equals(names)) (names, young, old, size) = (current, [], [], 0);
        }
    }

    /// <summary>The segment with this text, parsed if it is not known.</summary>
    public ParsedSegment GetOrAdd(ReadOnlySpan<char> text, Func<ParsedSegment> parse)
    {
        lock (gate)
        {
            if (young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            {
                return known;
            }

            if (!old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out known))
            {
                known = parse();
            }

            if (size + text.Length > GenerationSize)
            {
                (old, young, size) = (young, [], 0);
            }

            young[text.ToString()] = known;
            size += text.Length;
            return known;
        }
    }
}
