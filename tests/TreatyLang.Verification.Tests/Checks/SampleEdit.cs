using System.Text.RegularExpressions;
using TreatyLang.Testing;
using TreatyLang.Verification.Tests.Cases;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>A shipped sample, as it stands or with words of it changed.</summary>
internal static class SampleEdit
{
    private const string Papers = ".papers.treaty";

    /// <summary>Checks the sample with its working papers.</summary>
    /// <param name="name">Its folder.</param>
    /// <param name="edits">Words that stand in the treaty once, each with the words that replace them.</param>
    public static Check That(string name, params (string From, string To)[] edits)
    {
        var treaty = edits.Aggregate(Instruments(name), (text, edit) => TextEdit.Replace(text, edit.From, edit.To));
        var papers = WithoutScenarios(string.Join('\n', BindingCheck.SamplePaths(name).Where(path => path.EndsWith(Papers, StringComparison.Ordinal)).Select(Read)));
        var errors = BindingCheck.Compile(treaty, papers).GetDiagnostics().Where(diagnostic => diagnostic.Severity is Diagnostics.DiagnosticSeverity.Error);
        Assert.Empty(errors);
        return Check.That(treaty, papers);
    }

    /// <summary>Scenarios, and what verifies what, name clauses that an edit may renumber, and change no verdict.</summary>
    private static string WithoutScenarios(string papers) => Regex.Replace(papers, "(?ms)^## (Scenario:|Verification).*?(?=^## |\\z)", "");

    /// <summary>All instruments as one text, in the order of the project.</summary>
    private static string Instruments(string name) => string.Join('\n', BindingCheck.SamplePaths(name).Where(path => !path.EndsWith(Papers, StringComparison.Ordinal)).Select(Read));

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
