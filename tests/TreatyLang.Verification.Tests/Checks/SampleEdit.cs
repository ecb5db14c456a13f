using System.Text.RegularExpressions;
using TreatyLang.Testing;
using TreatyLang.Verification.Tests.Cases;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>A shipped sample, as it stands or with words of it changed.</summary>
internal static class SampleEdit
{
    /// <summary>Checks the sample with its working papers.</summary>
    /// <param name="name">Its folder.</param>
    /// <param name="edits">Words that stand in the treaty once, each with the words that replace them.</param>
    public static Check That(string name, params (string From, string To)[] edits)
    {
        var treaty = edits.Aggregate(Read(name, ".treaty"), (text, edit) => TextEdit.Replace(text, edit.From, edit.To));
        var papers = WithoutScenarios(Read(name, ".papers.treaty"));
        var errors = BindingCheck.Compile(treaty, papers).GetDiagnostics().Where(diagnostic => diagnostic.Severity is Diagnostics.DiagnosticSeverity.Error);
        Assert.Empty(errors);
        return Check.That(treaty, papers);
    }

    /// <summary>Scenarios name clauses that an edit may renumber, and change nothing in a check.</summary>
    private static string WithoutScenarios(string papers) => Regex.Replace(papers, "(?ms)^## Scenario:.*?(?=^## (?!Scenario)|\\z)", "");

    private static string Read(string name, string ending) =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "samples", name, name + ending)).ReplaceLineEndings("\n");
}
