using System.Text;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Testing;

/// <summary>Binds treaty text in tests; <c>[|…|]</c> marks the place where a diagnostic is expected.</summary>
public static class BindingCheck
{
    /// <summary>The path of a test's treaty.</summary>
    public const string TreatyPath = "test.treaty";

    private const string Frame = """
        # Treaty

        Parties: the United States of America (USA); the Russian Federation (RUS).

        ## Article I

        """;

    /// <summary>Binds a whole treaty and its working papers.</summary>
    public static Compilation Compile(string treaty, string papers = "")
    {
        List<SyntaxTree> trees = [SyntaxTree.ParseText(SourceText.From(treaty, TreatyPath))];
        if (papers != "") trees.Add(SyntaxTree.ParseText(SourceText.From(papers, "test.papers.treaty")));
        return Compilation.Create(trees);
    }

    /// <summary>Binds the text of one article between two Parties.</summary>
    public static Compilation CompileArticle(string article, string papers = "") => Compile(Frame + article, papers);

    /// <summary>The diagnostics of a text whose marks are taken out, as <c>TL2001 «words»</c>, and the marked spans in the same way.</summary>
    /// <param name="marked">The text of one article, or a whole treaty if it begins with a heading.</param>
    /// <param name="papers">Working papers.</param>
    public static (IReadOnlyList<string> Found, IReadOnlyList<string> Marked) Diagnose(string marked, string papers = "")
    {
        var whole = marked.StartsWith('#') ? marked : Frame + marked;
        var (treaty, first) = Unmark(whole);
        var (companion, second) = Unmark(papers);
        var compilation = Compile(treaty, companion);
        var found = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note).Select(Describe);
        return ([.. found], [.. first, .. second]);
    }

    /// <summary>A treaty of the samples with its working papers.</summary>
    /// <param name="name">The folder, for example <c>sort</c>.</param>
    public static Compilation Sample(string name) =>
        Compilation.Create(SamplePaths(name).Select(path => SyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), path))));

    /// <summary>The files of a sample, the treaty itself first.</summary>
    /// <param name="name">The folder, for example <c>sort</c>.</param>
    public static IReadOnlyList<string> SamplePaths(string name)
    {
        var folder = Path.Combine(RepositoryFiles.Root, "samples", name);
        return [.. Directory.GetFiles(folder, "*.treaty").OrderBy(path => ProjectPlace(folder, path)).ThenBy(path => path.EndsWith(".papers.treaty", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal)];
    }

    // The treaty itself stands first in treaty.json, where there is one.
    private static int ProjectPlace(string folder, string path)
    {
        var project = Path.Combine(folder, "treaty.json");
        return File.Exists(project) ? File.ReadAllText(project).IndexOf($"\"{Path.GetFileName(path)}\"", StringComparison.Ordinal) : 0;
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} «{diagnostic.Location.Text.ToString(diagnostic.Location.Span)}»";

    private static (string Text, List<string> Marked) Unmark(string text)
    {
        var (plain, marked) = (new StringBuilder(), new List<string>());
        while (text.IndexOf("[|", StringComparison.Ordinal) is var start and >= 0)
        {
            var end = text.IndexOf("|]", start, StringComparison.Ordinal);
            marked.Add($"«{text[(start + 2)..end]}»");
            plain.Append(text, 0, start).Append(text, start + 2, end - start - 2);
            text = text[(end + 2)..];
        }

        return (plain.Append(text).ToString(), marked);
    }
}
