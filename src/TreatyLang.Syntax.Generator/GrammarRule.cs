using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>One rule of a grammar.</summary>
internal sealed record GrammarRule(string Name, ImmutableArray<GrammarAlternative> Alternatives)
{
    /// <summary>True if each alternative has a class of its own.</summary>
    public bool IsLabelled => Alternatives[0].Label is not null;
}

/// <summary>One alternative of a rule, with its <c># label</c> and its text in the grammar.</summary>
internal sealed record GrammarAlternative(string? Label, Sequence Body, string Text);
