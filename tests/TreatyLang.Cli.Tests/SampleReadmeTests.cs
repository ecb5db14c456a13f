using System.Text.RegularExpressions;
using TreatyLang.Testing;

namespace TreatyLang.Cli.Tests;

/// <summary>Each sample says what is modelled, what is left out and what the checker finds, and that is what it finds; its scenarios pass.</summary>
public sealed partial class SampleReadmeTests
{
    public static TheoryData<string> Names => [.. RepositoryFiles.SampleNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void SaysWhatTheCheckerFinds(string name)
    {
        var folder = Path.Combine(RepositoryFiles.Root, "samples", name);
        var readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        Assert.Contains("\nModelled: ", readme, StringComparison.Ordinal);
        Assert.Contains("\nLeft out: ", readme, StringComparison.Ordinal);
        var found = Finding().Matches(CommandRun.Of(["check", folder, "--notes"]).Output).Select(match => $"{match.Groups[2].Value} ({match.Groups[1].Value})").Distinct().Order(StringComparer.Ordinal);
        var stated = Assert.Single(Stated().Matches(readme)).Groups[1].Value;
        Assert.Equal(string.Join(", ", found.DefaultIfEmpty("nothing")), stated);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HasScenariosThatPass(string name) => Assert.Equal(0, CommandRun.Of(["test", Path.Combine(RepositoryFiles.Root, "samples", name)]).ExitCode);

    [Fact]
    public void OnlyTheChineseBracketFailsTheObjective()
    {
        var folder = Path.Combine(RepositoryFiles.Root, "samples", "ctbt-rolling-text");
        Assert.Contains("error TL3011: With “2. Each Party may conduct an Other Nuclear Explosion.” (China) in line ", CommandRun.Of(["check", folder]).Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of(["check", folder, "--take", "USA"]).ExitCode);
        Assert.Equal(1, CommandRun.Of(["check", folder, "--take", "China"]).ExitCode);
    }

    // A note that a paragraph number is left out (TL2016), or that there are brackets (TL2212), is no finding.
    [GeneratedRegex(@": (error|warning|note) (TL3\d{3}):", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Finding();

    [GeneratedRegex(@"^Found: (.+)\.$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stated();
}
