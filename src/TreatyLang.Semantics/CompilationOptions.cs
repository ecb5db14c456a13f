using System.Collections.Immutable;

namespace TreatyLang.Semantics;

/// <summary>What a project says about its texts as a whole.</summary>
public sealed record CompilationOptions
{
    /// <summary>No options.</summary>
    public static CompilationOptions Default { get; } = new();

    /// <summary>The paths of the instruments of which each prevails over those behind it; a clause of the text that says otherwise goes first.</summary>
    public ImmutableArray<string> Precedence { get; init; } = [];

    /// <summary>What is taken of a text in brackets: what a delegation proposes, <c>first</c> for the first alternatives, or null for each variant in turn.</summary>
    public string? Take { get; init; }
}
