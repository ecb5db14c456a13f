using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Testing;
using TreatyLang.Text;
using TreatyLang.Verification;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Cli.Tests;

/// <summary>What the pages of docs/diagnostics show is what the checker does.</summary>
public sealed class DiagnosticPageTests
{
    /// <summary>What is wrong with a file as such cannot be shown in a page.</summary>
    private static readonly string[] OfFiles = [SyntaxDiagnostics.TextTooLarge.Id, SyntaxDiagnostics.UnreadableFile.Id, ProjectDiagnostics.Malformed.Id, ProjectDiagnostics.BadPath.Id];

    public static TheoryData<string> Ids => new(
        Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "docs/diagnostics"), "TL*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ExamplesRaiseItAndRepairsStaySilent(string id)
    {
        var page = CommandRun.Of(["explain", id]).Output;
        Assert.StartsWith($"# {id}: ", page);
        Assert.Contains("\n## Example\n", page);
        Assert.Contains("\n## See also\n", page);
        var hasText = page.Contains("```treaty", StringComparison.Ordinal);
        Assert.True(hasText || IsFinding(id) || OfFiles.Contains(id));
        if (!hasText) return;
        var example = Section(page, "Example");
        var raised = Found(example).Where(entry => entry.Id == id).ToList();
        Assert.NotEmpty(raised);
        Assert.DoesNotContain(Found(Section(page, "Repaired")), entry => entry.Id == id);
        if (IsFinding(id)) return;

        // A page on the text shows the message, and its example has no other mistake but the one that leaves a sentence unread.
        Assert.Contains($"\n> {raised[0].Message}\n", example);
        var others = Found(example).Where(entry => !IsFinding(entry.Id) && entry.Id != id && entry.Severity > DiagnosticSeverity.Note).Select(entry => entry.Id);
        Assert.Equal(id == BindingDiagnostics.UnreadSentence.Id ? [SyntaxDiagnostics.MissingToken.Id] : [], others);
        Assert.DoesNotContain(Found(Section(page, "Repaired")), entry => !IsFinding(entry.Id) && entry.Severity > DiagnosticSeverity.Note);
    }

    private static bool IsFinding(string id) => id.StartsWith("TL3", StringComparison.Ordinal);

    private static string Section(string page, string title) => page.Split($"\n## {title}\n")[1].Split("\n## See also\n")[0].Split("\n## Repaired\n")[0];

    private static IEnumerable<ReportEntry> Found(string section)
    {
        var treaty = SourceText.From(Block(section, "```treaty\n") ?? "", "x.treaty");
        var papers = Block(section, "```treaty papers\n") is { } text ? SourceText.From(text, "x.papers.treaty") : null;
        return TreatyAnalysis.Run(treaty, papers, new Z3SolverFactory(), CheckOptions.Default).Entries;
    }

    private static string? Block(string section, string fence) =>
        section.Split(fence) is [_, var rest, ..] ? rest.Split("```")[0] : null;
}
