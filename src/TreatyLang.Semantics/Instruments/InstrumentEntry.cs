using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>One instrument of a treaty: the treaty itself, a protocol, an annex, a decision.</summary>
/// <param name="index">Its place in the order of the texts, from 0.</param>
/// <param name="title">Its names.</param>
/// <param name="citation">How addresses name it; empty for the first one.</param>
/// <param name="location">Its title, or the beginning of its text.</param>
internal sealed class InstrumentEntry(int index, InstrumentTitle title, string citation, Location location)
{
    /// <summary>Its place in the order of the texts, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Its names.</summary>
    public InstrumentTitle Title { get; } = title;

    /// <summary>Its title, or the beginning of its text.</summary>
    public Location Location { get; } = location;

    /// <summary>Whether the numbers of its paragraphs run on through its headings, so that <c>paragraph 36</c> is an address of its own.</summary>
    public required bool NumbersRunOn { get; init; }

    /// <summary>The instrument as a whole; its children are the paragraphs that stand in no numbered article.</summary>
    public TextUnit Root { get; } = TextUnit.Instrument(citation);

    /// <summary>The units of its articles in source order.</summary>
    public List<TextUnit> Articles { get; } = [];

    /// <summary>The numbered articles, by <c>II</c>, and the other numbered headings, by <c>Part Five</c>.</summary>
    public Dictionary<string, TextUnit> Numbers { get; } = [];

    /// <summary>Whether it has articles with numbers.</summary>
    public bool HasArticles => Numbers.Keys.Any(name => name.StartsWith("Article ", StringComparison.Ordinal));

    /// <summary>What stands behind an address in it: <c> of the Protocol</c>; empty for the first one.</summary>
    public string Suffix => Root.Address.Instrument == "" ? "" : $" of {Root.Address.Instrument}";

    /// <summary>The headers of its text.</summary>
    public required ImmutableArray<HeaderSyntax> Headers { get; init; }

    /// <summary>The Parties that its own text names; none for an annex that has those of the treaty.</summary>
    public List<PartySymbol> Parties { get; } = [];

    /// <summary>The days on which it applies.</summary>
    public InstrumentDates Dates { get; } = new();

    /// <summary>It, as clauses name it.</summary>
    public InstrumentName Name => new(Title.Citation, Root.Address.Instrument);

    /// <summary>Everything in the instrument.</summary>
    public IEnumerable<TextUnit> All => Articles.SelectMany(article => article.WithSections).Concat(Root.Children);
}
