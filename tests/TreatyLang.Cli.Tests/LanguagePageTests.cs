using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Testing;
using TreatyLang.Text;
using TreatyLang.Verification;
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
        var stated = examples.Select(example => Describe(example.Line, example.Results));
        var found = examples.Select(example => Describe(example.Line, Found(example)));
        Assert.Equal(string.Join('\n', stated), string.Join('\n', found));
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
        return found.Count > 0 ? found : ["No findings."];
    }

    private static string Describe(int line, IEnumerable<string> results) => $"line {line}:\n{string.Concat(results.Select(result => $"> {result}\n"))}";
}
