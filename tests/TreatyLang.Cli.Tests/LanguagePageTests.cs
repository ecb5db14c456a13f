using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Testing;
using TreatyLang.Text;
using TreatyLang.Verification;
using TreatyLang.Verification.Scenarios;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Cli.Tests;

/// <summary>The examples of docs/language come to what their pages say.</summary>
public sealed class LanguagePageTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "docs/language");

    public static TheoryData<string> Pages => new(
        Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void ExamplesComeToWhatThePageSays(string name)
    {
        var examples = LanguagePage.Read(File.ReadAllText(Path.Combine(Folder, name))).Examples;
        foreach (var example in examples)
        {
            var (stated, found) = (Quote(example.Results), Quote(Found(example)));
            Assert.True(stated == found, $"The example in line {example.Line} of {name} comes to\n{found}\nand not to\n{stated}");
        }
    }

    private static List<string> Found(LanguageExample example)
    {
        var papers = example.Papers == "" ? null : SourceText.From(example.Papers, "x.papers.treaty");
        var analysis = TreatyAnalysis.Run(SourceText.From(example.Treaty, "x.treaty"), papers, new Z3SolverFactory(), CheckOptions.Default);
        // One example need not use all that the setting of its page defines.
        var unused = BindingDiagnostics.UnusedTerm.Id;
        List<string> found = [.. analysis.Entries
            .Where(entry => entry.Severity > DiagnosticSeverity.Note && (entry.Id != unused || example.Results.Any(result => result.StartsWith(unused, StringComparison.Ordinal))))
            .Select(entry => $"{entry.Id}: {entry.Message}")];
        found.AddRange(ScenarioAnalysis.Run(TreatySource.Of(analysis.Text, papers), _ => true).Results.Select(Outcome));
        return found.Count > 0 ? found : ["No findings."];
    }

    private static string Outcome(ScenarioResult result)
    {
        var problems = result.Reasons.Concat(result.Expectations.Where(item => !item.IsMet).Select(item => item.Reason));
        return string.Join(' ', problems.Prepend($"{result.Scenario.Name}: {result.Outcome.ToString().ToLowerInvariant()}."));
    }

    private static string Quote(IEnumerable<string> results) => string.Join('\n', results.Select(result => $"> {result}"));
}
