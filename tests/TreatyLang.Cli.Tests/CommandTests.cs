using System.Text.Json;

namespace TreatyLang.Cli.Tests;

/// <summary>The commands beside <c>check</c>.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Untidy = "1.   Each Party";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string UntidyTreaty => Treaties.Clean.Replace("1. Each Party", Untidy, StringComparison.Ordinal);

    [Fact]
    public void FormatWritesTheStandardLayout()
    {
        var path = _folder.Write("x.treaty", UntidyTreaty);
        var run = CommandRun.Of(["format", path]);
        Assert.Equal((0, $"Formatted {path}\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Treaties.Clean, File.ReadAllText(path));
        Assert.Equal((0, "", ""), Parts(CommandRun.Of(["format", path])));
    }

    [Fact]
    public void FormatCheckChangesNothing()
    {
        var path = _folder.Write("x.treaty", UntidyTreaty);
        Assert.Equal((1, $"{path} is not in the standard layout; “treaty format” writes it so.\n", ""), Parts(CommandRun.Of(["format", "--check", path])));
        Assert.Equal(UntidyTreaty, File.ReadAllText(path));
        Assert.Equal((0, "", ""), Parts(CommandRun.Of(["format", "--check", _folder.Write("y.treaty", Treaties.Clean)])));
    }

    [Fact]
    public void FormatOfStandardInputGoesToStandardOutput() =>
        Assert.Equal((0, Treaties.Clean, ""), Parts(CommandRun.Of(["format", "-"], UntidyTreaty)));

    [Theory]
    [InlineData("TL3001")]
    [InlineData("tl3001")]
    [InlineData("Tl3001")]
    public void ExplainShowsThePageOfACode(string code) => Assert.StartsWith("# TL3001: Contradiction\n", CommandRun.Of(["explain", code]).Output);

    [Fact]
    public void ExplainAloneListsTheCodes() => Assert.Contains("TL3001: Contradiction\n", CommandRun.Of(["explain"]).Output);

    [Fact]
    public void ExplainOfAnUnknownCode() =>
        Assert.Equal((2, "", "treaty: error: There is no code TL9999; “treaty explain” lists all codes.\n"), Parts(CommandRun.Of(["explain", "TL9999"])));

    [Fact]
    public void ProveWritesACertificateForEveryVerdict()
    {
        var folder = _folder["proofs/x"];
        var run = CommandRun.Of(["prove", _folder.Write("x.treaty", Treaties.Contradictory), "--out", folder]);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "index.json")));
        Assert.Equal("inconsistent", index.RootElement.GetProperty("verdict").GetString());
        var certificates = index.RootElement.GetProperty("certificates").EnumerateArray().ToArray();
        Assert.Contains($"Certificates written to {folder}: {certificates.Length}\n", run.Output);
        Assert.All(certificates, certificate => Assert.Contains(
            $"(set-info :status {certificate.GetProperty("answer").GetString()})",
            File.ReadAllText(Path.Combine(folder, certificate.GetProperty("file").GetString() ?? ""))));
    }

    [Fact]
    public void ProveTakesOneTreaty()
    {
        _folder.Write("f/a.treaty", Treaties.Clean);
        _folder.Write("f/b.treaty", Treaties.Clean);
        var run = CommandRun.Of(["prove", _folder["f"], "--out", _folder["out"]]);
        Assert.Equal((2, "", $"{_folder["f"]}: error: This names 2 treaties; give one at a time.\n"), Parts(run));
    }

    [Fact]
    public void AReportThatCannotBeWritten()
    {
        var run = CommandRun.Of(["check", _folder.Write("x.treaty", Treaties.Clean), "--output", _folder["x.treaty/report.txt"]]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("x.treaty/report.txt: error: The file cannot be written; the folder may not allow it, or the disk may be full.\n", run.Error);
    }

    private static (int, string, string) Parts(CommandRun run) => (run.ExitCode, run.Output, run.Error);
}
