using System.Collections.Immutable;
using TreatyLang.Syntax;
using TreatyLang.Syntax.Brackets;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>The texts of one treaty before they are read.</summary>
/// <param name="Texts">The treaty first, its other instruments in their order, and working papers.</param>
/// <param name="Options">What the project says about them.</param>
public sealed record TreatySource(ImmutableArray<SourceText> Texts, CompilationOptions Options)
{
    /// <summary>A treaty of one text.</summary>
    /// <param name="text">The treaty.</param>
    /// <param name="papers">Its working papers, or null.</param>
    public static TreatySource Of(SourceText text, SourceText? papers) => new(papers is null ? [text] : [text, papers], CompilationOptions.Default);

    /// <summary>The text of the treaty itself.</summary>
    public SourceText Treaty => Texts[0];

    /// <summary>Reads the texts.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Compilation Compile(CancellationToken cancellationToken = default)
    {
        var texts = Brackets();
        return Compile(texts, Taken(texts), cancellationToken);
    }

    /// <summary>Reads a variant of texts with brackets.</summary>
    /// <param name="texts">The texts with their places in brackets.</param>
    /// <param name="choices">What is taken in each text.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Compilation Compile(ImmutableArray<BracketedText> texts, ImmutableArray<BracketChoice> choices, CancellationToken cancellationToken = default)
    {
        var names = texts.Aggregate(WholeNames.None, (all, text) => all.With(WholeNames.Of(text.Text.ToString())));
        return Compilation.Create(texts.Select((text, index) => SyntaxTree.ParseText(text, choices[index], names, cancellationToken)), Options);
    }

    /// <summary>The texts with their places in brackets.</summary>
    public ImmutableArray<BracketedText> Brackets() => [.. Texts.Select(BracketedText.Of)];

    /// <summary>What the options take: what a delegation proposes, else the first alternatives.</summary>
    /// <param name="texts">The texts with their places in brackets.</param>
    public ImmutableArray<BracketChoice> Taken(ImmutableArray<BracketedText> texts) =>
        [.. texts.Select(text => Options.Take is null or "first" ? BracketChoice.First : BracketChoice.Of(text, Options.Take))];
}
