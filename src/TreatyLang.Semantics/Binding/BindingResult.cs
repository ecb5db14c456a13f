using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>All that binding finds out.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Diagnostics">What is wrong with its meaning.</param>
/// <param name="Symbols">What each node names.</param>
/// <param name="Declarations">What each node declares.</param>
/// <param name="References">What each cross-reference leads to.</param>
internal sealed record BindingResult(
    BoundTreaty Treaty,
    ImmutableArray<Diagnostic> Diagnostics,
    IReadOnlyDictionary<SyntaxNode, Symbol> Symbols,
    IReadOnlyDictionary<SyntaxNode, Symbol> Declarations,
    IReadOnlyDictionary<SyntaxNode, ClauseReference> References);
