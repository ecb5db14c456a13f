using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The names that the title of an instrument gives it: <c>Protocol to the Treaty</c> is the Protocol, <c>Annex A. Measures</c> is Annex A.</summary>
internal sealed class InstrumentTitle
{
    private readonly ImmutableArray<string> _aliases;

    /// <summary>Reads a title.</summary>
    /// <param name="text">The title without its mark; short names may close it in parentheses, as those of a Party do.</param>
    public InstrumentTitle(string text)
    {
        Text = text;
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        var closing = open < 0 ? [] : text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _aliases = closing.Length > 0 && Array.TrueForAll(closing, IsAlias) ? [.. closing] : [];
        Opening = string.Join(' ', OpeningWords(_aliases.IsEmpty ? text : text[..open]));
        if (Opening == "") Opening = text;
    }

    /// <summary>The whole title.</summary>
    public string Text { get; }

    /// <summary>The capitalised words with which the title begins, and their number: <c>Protocol</c>, <c>Annex A</c>.</summary>
    public string Opening { get; }

    /// <summary>How messages name the instrument: <c>the Protocol</c>, <c>Annex A</c>, <c>SORT</c>.</summary>
    public string Citation => _aliases is [var alias, ..] ? alias : IsLabel(Opening[(Opening.LastIndexOf(' ') + 1)..]) ? Opening : $"the {Opening}";

    /// <summary>Whether words name the instrument exactly.</summary>
    public bool Is(string name) => name == Opening || name == Text || _aliases.Any(alias => alias == name || alias == $"the {name}");

    /// <summary>Whether words are among those with which the title begins, as <c>Protocol</c> is in <c>Inspection Protocol</c>.</summary>
    public bool Has(string name) => Is(name) || $" {Opening} ".Contains($" {name} ", StringComparison.Ordinal);

    private static bool IsAlias(string text) => text.StartsWith("the ", StringComparison.Ordinal) ? text.Length > 4 && char.IsUpper(text[4]) : char.IsUpper(text[0]);

    // "A", "IV", "2231", "XV/3"
    private static bool IsLabel(string word) => word.Length == 1 || word.Any(char.IsDigit) || word.All(letter => "IVXLC".Contains(letter));

    private static IEnumerable<string> OpeningWords(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd('.', ':', ',', ';');
            if (bare == "" || !(char.IsUpper(bare[0]) || char.IsDigit(bare[0]))) yield break;
            yield return bare;
            if (bare != word) yield break;
        }
    }
}
