using System.Text.RegularExpressions;
using TreatyLang.Testing;
using TreatyLang.Verification.Scenarios;
using TreatyLang.Verification.Tests.Cases;

namespace TreatyLang.Verification.Tests.Checks;

/// <summary>A shipped sample, as it stands or with words of it changed.</summary>
internal static class SampleEdit
{
    private const string Papers = ".papers.treaty";

    /// <summary>Checks the sample with its working papers.</summary>
    /// <param name="name">Its folder.</param>
    /// <param name="edits">Words that stand once in the treaty, or else in its working papers, each with the words that replace them.</param>
    public static Check That(string name, params (string From, string To)[] edits)
    {
        var (treaty, papers) = Edited(name, edits);
        var errors = BindingCheck.Compile(treaty, papers).GetDiagnostics().Where(diagnostic => diagnostic.Severity is Diagnostics.DiagnosticSeverity.Error);
        Assert.Empty(errors);
        return Check.That(treaty, papers);
    }

    /// <summary>What comes of a scenario on the sample with its facts.</summary>
    /// <param name="name">Its folder.</param>
    /// <param name="scenario">What stands in the working papers instead of their scenarios.</param>
    /// <param name="edits">As for <see cref="That"/>.</param>
    public static ScenarioOutcome Scenario(string name, string scenario, params (string From, string To)[] edits)
    {
        var (text, papers) = Edited(name, edits);
        var treaty = BindingCheck.Compile(text, papers + '\n' + scenario).Treaty;
        return ScenarioRunner.Run(treaty, Assert.Single(treaty.Scenarios)).Outcome;
    }

    private static (string Treaty, string Papers) Edited(string name, (string From, string To)[] edits)
    {
        var (treaty, papers) = (Instruments(name), PapersOf(name));
        foreach (var (from, to) in edits)
        {
            if (treaty.Contains(from, StringComparison.Ordinal)) treaty = TextEdit.Replace(treaty, from, to);
            else papers = TextEdit.Replace(papers, from, to);
        }

        return (treaty, papers);
    }

    private static string PapersOf(string name) =>
        WithoutScenarios(string.Join('\n', BindingCheck.SamplePaths(name).Where(path => path.EndsWith(Papers, StringComparison.Ordinal)).Select(Read)));

    /// <summary>Scenarios, and what verifies what, name clauses that an edit may renumber, and change no verdict.</summary>
    private static string WithoutScenarios(string papers) => Regex.Replace(papers, "(?ms)^## (Scenario:|Verification).*?(?=^## |\\z)", "");

    /// <summary>All instruments as one text, in the order of the project.</summary>
    private static string Instruments(string name) => string.Join('\n', BindingCheck.SamplePaths(name).Where(path => !path.EndsWith(Papers, StringComparison.Ordinal)).Select(Read));

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
