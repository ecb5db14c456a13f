namespace TreatyLang.Syntax;

/// <summary>
/// Remembers parsed segments by their text, so that an edit, a move, a paste or an undo reads only what is new.
/// </summary>
internal sealed class SegmentCache
{
    /// <summary>Characters kept per generation: far above a treaty, far below what would be felt.</summary>
    private const int GenerationSize = 16_000_000;

    private readonly Lock _lock = new();
    private Dictionary<string, ParsedSegment> _young = [];
    private Dictionary<string, ParsedSegment> _old = [];
    private int _size;

    /// <summary>The segment with this text, parsed if it is not known.</summary>
    public ParsedSegment GetOrAdd(ReadOnlySpan<char> text, Func<ParsedSegment> parse)
    {
        lock (_lock)
        {
            if (_young.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            {
                return known;
            }

            if (!_old.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out known))
            {
                known = parse();
            }

            if (_size + text.Length > GenerationSize)
            {
                (_old, _young, _size) = (_young, [], 0);
            }

            _young[text.ToString()] = known;
            _size += text.Length;
            return known;
        }
    }
}
