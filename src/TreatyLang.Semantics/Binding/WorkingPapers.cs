using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Tells working papers from the treaty's own text.</summary>
internal static class WorkingPapers
{
    /// <summary>Whether a tree holds working papers: the companion file is found by its name.</summary>
    public static bool Are(SyntaxTree tree) => tree.Text.Path.EndsWith(".papers.treaty", StringComparison.Ordinal);
}
