using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>The order of the text: its articles, and its sentences with their addresses.</summary>
/// <param name="Title">The title of the treaty; empty if it has none.</param>
/// <param name="Articles">The articles in source order.</param>
/// <param name="Sentences">The sentences in source order.</param>
/// <param name="Numbers">The articles with a number, by instrument and number.</param>
internal sealed record Outline(
    string Title,
    ImmutableArray<ArticleEntry> Articles,
    ImmutableArray<SentencePlace> Sentences,
    IReadOnlyDictionary<(int Instrument, string Number), ArticleEntry> Numbers);
