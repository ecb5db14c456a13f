using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The order of the text: its instruments, and its sentences with their addresses.</summary>
/// <param name="Title">The title of the treaty; empty if it has none.</param>
/// <param name="Instruments">The instruments in source order, the treaty itself first.</param>
/// <param name="Articles">The articles in source order.</param>
/// <param name="Sentences">The sentences in source order.</param>
internal sealed record Outline(
    string Title, ImmutableArray<InstrumentEntry> Instruments, ImmutableArray<ArticleEntry> Articles, ImmutableArray<SentencePlace> Sentences);
