using System.Collections.Immutable;
using TreatyLang.Syntax;
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
    public Compilation Compile(CancellationToken cancellationToken = default) =>
        Compilation.Create(Texts.Select(text => SyntaxTree.ParseText(text, cancellationToken)), Options);
}
