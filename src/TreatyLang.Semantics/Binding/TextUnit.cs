using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>An article, paragraph, letter or list item as references name it, with the units directly below.</summary>
/// <param name="article">The article as clauses name it.</param>
/// <param name="steps">Paragraph number and letters, outermost first; empty for the article itself.</param>
internal sealed class TextUnit(string article, ImmutableArray<string> steps)
{
    private readonly Dictionary<string, TextUnit> _byLabel = [];
    private readonly Dictionary<string, int> _uses = [];

    /// <summary>The address of the unit.</summary>
    public ClauseAddress Address { get; } = new(article, steps, null);

    /// <summary>The units directly below, in source order.</summary>
    public List<TextUnit> Children { get; } = [];

    /// <summary>How many sentences stand directly in the unit.</summary>
    public int Sentences { get; set; }

    /// <summary>The last label; empty for an article.</summary>
    public string Label => Address.Steps.IsEmpty ? "" : Address.Steps[^1];

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
        var child = new TextUnit(Address.Article, Address.Steps.Add(unique));
        _byLabel.Add(unique, child);
        Children.Add(child);
        return child;
    }
}
