using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Tells working papers from the treaty's own text.</summary>
internal static class WorkingPapers
{
    private const string Suffix = ".papers.treaty";

    /// <summary>Whether a tree holds working papers: the companion file is found by its name.</summary>
    public static bool Are(SyntaxTree tree) => tree.Text.Path.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>Whether working papers are the companion of the instrument at a path.</summary>
    public static bool AreOf(SyntaxTree papers, string path) => papers.Text.Path[..^Suffix.Length] + ".treaty" == path;
}
