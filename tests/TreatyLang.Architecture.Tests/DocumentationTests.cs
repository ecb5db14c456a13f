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

    /// <summary>Each row of the table of coverage is full, and all that it names is there.</summary>
    [Theory]
    [MemberData(nameof(CoverageRows))]
    public void CoverageHolds(string row)
    {
        var cells = MarkdownTable.Cells(row);
        Assert.DoesNotContain(cells, cell => cell is "" or "–");
        var (constructs, page, source, sentence, test, words) = (cells[^6], cells[^5], cells[^4], cells[^3], cells[^2], cells[^1]);
        Assert.All(constructs.Split(", "), construct => Assert.Matches($"\\b{construct.Trim('`')}\\b", Constructs.Value));
        Assert.Matches(@"^\[[a-z-]+\]\(language/[a-z-]+\.md\)$", page);
        AssertStands(source, sentence);
        AssertStands(test, words);
    }

    public static TheoryData<string> CoverageRows => [.. MarkdownTable.Rows(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "coverage.md")))];

    /// <summary>Each row of the table of defects has the test that it names, and that file asserts the verdict, the clauses and the date.</summary>
    [Theory]
    [MemberData(nameof(DefectRows))]
    public void DefectIsTested(string row)
    {
        var cells = MarkdownTable.Cells(row);
        Assert.True(cells is [_, _, _, _, _, _, _, _]);
        var (number, sample, verdict, blamed, date, file, test) = (cells[0], cells[1], cells[3], cells[4], cells[5], cells[6], cells[7]);
        Assert.True(Directory.Exists(Path.Combine(RepositoryFiles.Root, sample.Trim('`'))));
        Assert.StartsWith(number + "_", test.Trim('`'), StringComparison.Ordinal);
        AssertStands(file, $" {test.Trim('`')}(");
        if (verdict == "clean") return;
        AssertStands(file, $"{verdict} [{blamed}]");
        if (date != "–") AssertStands(file, $" {date}");
    }

    public static TheoryData<string> DefectRows => [.. MarkdownTable.Rows(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "defects.md")))];

    private static readonly Lazy<string> Constructs = new(() => string.Join('\n', [
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, "grammar", "TreatyParser.g4")),
        .. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "src", "TreatyLang.Syntax", "Brackets"), "*.cs").Select(Path.GetFileNameWithoutExtension)]));

    private static void AssertStands(string path, string words) =>
        Assert.Contains(words.Trim('`'), File.ReadAllText(Path.Combine(RepositoryFiles.Root, path.Trim('`'))).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
