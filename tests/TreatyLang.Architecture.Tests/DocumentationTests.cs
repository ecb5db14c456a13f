using System.Text.RegularExpressions;
using TreatyLang.Testing;

namespace TreatyLang.Architecture.Tests;

/// <summary>What the documentation points at is there.</summary>
public sealed class DocumentationTests
{
    private static readonly Regex Cited = new(@"`((?:src|tests|docs|grammar|samples)/[^`\s<>*{}]*)`|\]\(([^)#:\s]+)(?:#[^)]*)?\)", RegexOptions.Compiled);

    [Fact]
    public void CitedPathsExist()
    {
        var missing =
            from page in Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(RepositoryFiles.Root, "README.md"))
            from Match match in Cited.Matches(File.ReadAllText(page))
            let path = match.Groups[1].Success
                ? Path.Combine(RepositoryFiles.Root, match.Groups[1].Value)
                : Path.Combine(Path.GetDirectoryName(page) ?? "", match.Groups[2].Value)
            where !Path.Exists(path)
            select $"{Path.GetFileName(page)} cites {match.Value}";
        Assert.Empty(missing);
    }

    [Fact]
    public void QuotedSentencesOfSamplesAreThere()
    {
        var rows = Regex.Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "coverage.md")), @"\| `(samples/[^`]+)` \| `([^`]+)` \|");
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => !File.ReadAllText(Path.Combine(RepositoryFiles.Root, row.Groups[1].Value)).Contains(row.Groups[2].Value, StringComparison.Ordinal)).Select(row => row.Value));
    }
}
