namespace TreatyLang.Cli.Tests;

/// <summary>Each kind of bad input gets a clear message and the right exit code, and the command ends.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMissingFile() =>
        AssertUnreadable(_folder["nowhere.treaty"], "There is no file or folder of this name.");

    [Fact]
    public void AFolderWithoutTreaties()
    {
        _folder.Write("empty/notes.txt", "");
        AssertUnreadable(_folder["empty"], "The folder holds no treaty; the name of a treaty ends in .treaty.");
    }

    [Fact]
    public void ABinaryFile() =>
        AssertUnreadable(_folder.Write("x.treaty", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), "error TL1016: The file cannot be read: It is a binary file, not a text.");

    [Fact]
    public void AFileThatIsNotUtf8() =>
        AssertUnreadable(_folder.Write("x.treaty", [0x41, 0xff, 0xfe, 0x41]), "error TL1016: The file cannot be read: It is not valid UTF-8 text.");

    [Fact]
    public void AFileOf50Megabytes() =>
        AssertUnreadable(_folder.Write("x.treaty", new byte[50_000_000]), "error TL1015: The file has 50,000,000 bytes, and a treaty may have at most 10,000,000.");

    [Fact]
    public void WorkingPapersWithoutTheirTreaty() =>
        AssertUnreadable(_folder.Write("x.papers.treaty", "## Facts\n"), "These working papers belong to x.treaty, which is not beside them.");

    [Fact]
    public void APatternThatMatchesNothing() =>
        AssertUnreadable(_folder["*.treaty"], "No file matches this pattern.");

    [Fact]
    public void AllUnreadablePathsAreNamedAtOnce()
    {
        var run = CommandRun.Of(["check", _folder["a.treaty"], _folder["b.treaty"]]);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void AnEmptyFile() => AssertFindings("", 1);

    [Fact]
    public void ATreatyWithoutParties() =>
        AssertFindings(Treaties.Clean.Replace("Parties: Alpha; Beta.\n", "", StringComparison.Ordinal), 1);

    [Fact]
    public void AFileThatEndsMidSentence() =>
        AssertFindings(Treaties.Clean[..Treaties.Clean.IndexOf("700", StringComparison.Ordinal)], 1, "TL1");

    [Theory]
    [InlineData("1 January 0000")]
    [InlineData("31 February 2031")]
    public void ImpossibleDates(string date) =>
        AssertFindings(Treaties.Clean.Replace("1 January 2030", date, StringComparison.Ordinal), 1, date[^4..]);

    [Fact]
    public void ADateInTheYear9999Ends() =>
        AssertEnds(Treaties.Clean.Replace("1 January 2030", "31 December 9999", StringComparison.Ordinal));

    [Fact]
    public void ANumberOf40DigitsEnds() =>
        AssertEnds(Treaties.Clean.Replace("700", new string('9', 40), StringComparison.Ordinal));

    [Fact]
    public void AHundredThousandNestedLists() =>
        AssertFindings(Treaties.Clean + "\n## Article III\n\n" + string.Concat(Enumerable.Repeat("(a) ", 100_000)), 1, "TL1");

    private static void AssertUnreadable(string path, string sentence)
    {
        var run = CommandProcess.Run("check", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(path + ": error", run.Error);
        Assert.Contains(sentence, run.Error);
    }

    private void AssertFindings(string text, int exitCode, string expected = "error TL")
    {
        var run = CommandProcess.Run("check", _folder.Write("x.treaty", text));
        Assert.Contains(expected, run.Output);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    private void AssertEnds(string text)
    {
        var run = CommandProcess.Run("check", _folder.Write("x.treaty", text));
        Assert.InRange(run.ExitCode, 0, 3);
        Assert.Equal("", run.Error);
    }
}
