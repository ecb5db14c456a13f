using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>What the nodes of one tree mean; the treaty is bound when it is first asked.</summary>
public sealed class SemanticModel
{
    private readonly Lazy<BindingResult> _binding;

    internal SemanticModel(SyntaxTree tree, Lazy<BindingResult> binding) => (SyntaxTree, _binding) = (tree, binding);

    /// <summary>The tree.</summary>
    public SyntaxTree SyntaxTree { get; }

    /// <summary>The Party, body or term that a node names; null if it names none.</summary>
    /// <param name="node">A term reference, or a node that holds nothing but one.</param>
    public Symbol? GetSymbol(SyntaxNode node) => _binding.Value.Symbols.GetValueOrDefault(node);

    /// <summary>The symbol that a node declares; null if it declares none.</summary>
    /// <param name="node">A definition, the term in its quotation marks, or the declaration of a Party.</param>
    public Symbol? GetDeclaredSymbol(SyntaxNode node) => _binding.Value.Declarations.GetValueOrDefault(node);

    /// <summary>The clauses inside a node, or else the clauses of the sentence or list item around it, in source order.</summary>
    /// <param name="node">Any node of the tree.</param>
    public ImmutableArray<BoundClause> GetClauses(SyntaxNode node)
    {
        var clauses = _binding.Value.Treaty.Clauses.Where(clause => clause.Location.Text == SyntaxTree.Text).ToImmutableArray();
        var inside = clauses.RemoveAll(clause => !node.Span.Contains(clause.Location.Span));
        return inside.IsEmpty ? clauses.RemoveAll(clause => !clause.Location.Span.Contains(node.Span)) : inside;
    }

    /// <summary>The clauses that a cross-reference covers, in source order; none if it is not one or leads nowhere.</summary>
    /// <param name="reference">A cross-reference.</param>
    public ImmutableArray<BoundClause> GetReferencedClauses(ReferenceSyntax reference) =>
        _binding.Value.References.TryGetValue(reference, out var resolved) ? [.. _binding.Value.Treaty.Covered(resolved)] : [];
}
