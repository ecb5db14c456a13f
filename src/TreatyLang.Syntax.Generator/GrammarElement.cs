using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>A part of the right-hand side of a rule.</summary>
internal abstract record GrammarElement;

/// <summary>A token or rule name, or a set of tokens (then <paramref name="Target"/> is null), maybe labelled.</summary>
internal sealed record Reference(string? Label, bool IsList, string? Target) : GrammarElement
{
    /// <summary>True for parser rules, which ANTLR writes in lower case.</summary>
    public bool IsRule => Target is not null && char.IsLower(Target[0]);
}

/// <summary>Elements one after the other.</summary>
internal sealed record Sequence(ImmutableArray<GrammarElement> Elements) : GrammarElement;

/// <summary>A choice, <c>( … | … )</c>.</summary>
internal sealed record Choice(ImmutableArray<Sequence> Alternatives) : GrammarElement;

/// <summary>An element with <c>?</c>, <c>*</c> or <c>+</c>.</summary>
internal sealed record Repetition(GrammarElement Element, bool MayBeAbsent, bool MayRepeat) : GrammarElement;
