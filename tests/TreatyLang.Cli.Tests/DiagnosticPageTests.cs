using TreatyLang.Testing;
using TreatyLang.Text;
using TreatyLang.Verification;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Cli.Tests;

/// <summary>What the pages of docs/diagnostics show is what the checker does.</summary>
public sealed class DiagnosticPageTests
{
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
        if (page.Contains("```treaty", StringComparison.Ordinal))
        {
            Assert.Contains(id, Found(Section(page, "Example")));
            Assert.DoesNotContain(id, Found(Section(page, "Repaired")));
        }
    }

    private static string Section(string page, string title) => page.Split($"\n## {title}\n")[1].Split("\n## See also\n")[0].Split("\n## Repaired\n")[0];

    private static IEnumerable<string> Found(string section)
    {
        var treaty = SourceText.From(Block(section, "```treaty\n") ?? "", "x.treaty");
        var papers = Block(section, "```treaty papers\n") is { } text ? SourceText.From(text, "x.papers.treaty") : null;
        return TreatyAnalysis.Run(treaty, papers, new Z3SolverFactory(), CheckOptions.Default).Entries.Select(entry => entry.Id);
    }

    private static string? Block(string section, string fence) =>
        section.Split(fence) is [_, var rest, ..] ? rest.Split("```")[0] : null;
}
