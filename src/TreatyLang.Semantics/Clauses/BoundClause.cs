using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>One clause with its meaning: terms, Parties, dates and references are resolved; calendar and priority are not yet applied.</summary>
/// <param name="Ordinal">Its place in source order over all files, from 0; unique.</param>
/// <param name="Address">Its legal address; unique.</param>
/// <param name="Location">Its sentence, or its list item.</param>
public abstract record BoundClause(int Ordinal, ClauseAddress Address, Location Location)
{
    /// <summary>The <c>until</c>, <c>unless</c> and similar words that were read by the inclusive default, kept for the finding <c>undefined</c>; and words kept but not checked, such as <c>as soon as possible</c>.</summary>
    public ImmutableArray<string> UncheckedWords { get; init; } = [];
}
