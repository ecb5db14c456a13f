using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>An article, paragraph, letter or list item as references name it, with the units directly below.</summary>
internal sealed class TextUnit
{
    private readonly Dictionary<string, TextUnit> _byLabel = [];
    private readonly Dictionary<string, int> _uses = [];

    private TextUnit(ClauseAddress address, string label, TextUnit? parent) =>
        (Address, Label, Parent, Holder) = (address, label, parent, parent?.Holder ?? this);

    /// <summary>The address of the unit.</summary>
    public ClauseAddress Address { get; }

    /// <summary>The units directly below, in source order.</summary>
    public List<TextUnit> Children { get; } = [];

    /// <summary>The numbered sections of an article, in source order.</summary>
    public List<TextUnit> Sections { get; } = [];

    /// <summary>The unit and its sections.</summary>
    public IEnumerable<TextUnit> WithSections => Sections.Prepend(this);

    /// <summary>How many sentences stand directly in the unit.</summary>
    public int Sentences { get; set; }

    /// <summary>The number or letter; empty for an article.</summary>
    public string Label { get; }

    /// <summary>The unit directly above; null for an article, a section or an instrument.</summary>
    public TextUnit? Parent { get; }

    /// <summary>The article, section or instrument in which a paragraph stands; any of these itself.</summary>
    public TextUnit Holder { get; }

    /// <summary>An instrument as a whole: its paragraphs are addresses of their own.</summary>
    /// <param name="citation">How addresses name it.</param>
    public static TextUnit Instrument(string citation) => new(new ClauseAddress("", [], null) { Instrument = citation }, "", null);

    /// <summary>An article.</summary>
    /// <param name="name">The article as clauses name it.</param>
    /// <param name="instrument">How addresses name its instrument.</param>
    public static TextUnit Article(string name, string instrument) => new(new ClauseAddress(name, [], null) { Instrument = instrument }, "", null);

    /// <summary>The unit below with a label, or null.</summary>
    public TextUnit? Find(string label) => _byLabel.GetValueOrDefault(label);

    /// <summary>Adds a unit below; one whose label is taken gets a label of its own, so that addresses stay unique.</summary>
    /// <param name="label">The number or letter as written.</param>
    /// <param name="isDuplicate">Whether the label was taken.</param>
    public TextUnit Add(string label, out bool isDuplicate)
    {
        isDuplicate = _byLabel.ContainsKey(label);
        var unique = label;
        // Counted on from the last one: a hundred thousand items may have one letter.
        while (_byLabel.ContainsKey(unique)) unique = $"{label} [{_uses[label] = _uses.GetValueOrDefault(label, 1) + 1}]";
        var child = new TextUnit(AddressOf(unique), unique, this);
        _byLabel.Add(unique, child);
        Children.Add(child);
        return child;
    }

    /// <summary>The address that a unit below has or would have.</summary>
    public ClauseAddress AddressOf(string label) =>
        Address.Article == "" ? Address with { Article = $"paragraph {label}" } : Address with { Steps = Address.Steps.Add(label) };
}
