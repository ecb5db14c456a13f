using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>A treaty with its working papers: immutable, bound when it is first asked what it means.</summary>
public sealed class Compilation
{
    private readonly Lazy<BindingResult> _binding;

    private Compilation(ImmutableArray<SyntaxTree> trees, CompilationOptions options)
    {
        SyntaxTrees = trees;
        Options = options;
        _binding = new Lazy<BindingResult>(() => TreatyBinder.Bind(trees, options));
    }

    /// <summary>The trees: the treaty first, its other instruments behind it, the working papers last.</summary>
    public ImmutableArray<SyntaxTree> SyntaxTrees { get; }

    /// <summary>What the project says about the texts as a whole.</summary>
    public CompilationOptions Options { get; }

    /// <summary>The treaty with all clauses that could be bound.</summary>
    public BoundTreaty Treaty => _binding.Value.Treaty;

    /// <summary>Puts a treaty and its working papers together.</summary>
    /// <param name="trees">The treaty, its other instruments in their order, and working papers: the texts whose paths end in <c>.papers.treaty</c>.</param>
    /// <param name="options">What the project says about them, or null for nothing.</param>
    public static Compilation Create(IEnumerable<SyntaxTree> trees, CompilationOptions? options = null) =>
        new([.. trees.OrderBy(WorkingPapers.Are)], options ?? CompilationOptions.Default);

    /// <summary>The same compilation with one tree exchanged.</summary>
    /// <param name="oldTree">A tree of this compilation.</param>
    /// <param name="newTree">What takes its place.</param>
    /// <exception cref="ArgumentException">The compilation has no such tree.</exception>
    public Compilation ReplaceSyntaxTree(SyntaxTree oldTree, SyntaxTree newTree) =>
        SyntaxTrees.Contains(oldTree)
            ? Create(SyntaxTrees.Replace(oldTree, newTree), Options)
            : throw new ArgumentException("The tree is not part of the compilation.", nameof(oldTree));

    /// <summary>What the syntax of one tree means.</summary>
    /// <param name="tree">A tree of this compilation.</param>
    /// <exception cref="ArgumentException">The compilation has no such tree.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree) =>
        SyntaxTrees.Contains(tree)
            ? new SemanticModel(tree, _binding)
            : throw new ArgumentException("The tree is not part of the compilation.", nameof(tree));

    /// <summary>All diagnostics of syntax and binding, file by file in the order of the text.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics() =>
    [
        .. SyntaxTrees.SelectMany(tree => tree.GetDiagnostics()
            .Concat(_binding.Value.Diagnostics.Where(diagnostic => diagnostic.Location.Text == tree.Text))
            .OrderBy(diagnostic => diagnostic.Location.Span.Start)),
    ];
}
