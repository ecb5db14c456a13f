namespace TreatyLang.Cli.Tests;

/// <summary>Each kind of bad input gets a clear message and the right exit code, and the command ends.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMissingFile() =>
        AssertUnreadable(_folder["nowhere.treaty"], ": There is no file or folder of this name.");

    [Fact]
    public void AFolderWithoutTreaties()
    {
        _folder.Write("empty/notes.txt", "");
        AssertUnreadable(_folder["empty"], ": The folder holds no treaty; the name of a treaty ends in .treaty.");
    }

    [Fact]
    public void ABinaryFile() =>
        AssertUnreadable(_folder.Write("x.treaty", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), Binary);

    [Fact]
    public void AFileOfNulsOnly() =>
        AssertUnreadable(_folder.Write("x.treaty", new byte[1_000]), Binary);

    [Fact]
    public void AFileThatIsNotUtf8() =>
        AssertUnreadable(_folder.Write("x.treaty", [0x41, 0xff, 0xfe, 0x41]), " TL1016: The file cannot be read: It is not valid UTF-8 text. Save the treaty as a text file in UTF-8.");

    [Fact]
    public void AFileOf50Megabytes() =>
        AssertUnreadable(_folder.Write("x.treaty", new byte[50_000_000]), TooLarge("50,000,000"));

    [Fact]
    public void ALineOf10Megabytes() =>
        AssertUnreadable(_folder.Write("x.treaty", string.Concat(Enumerable.Repeat("word ", 2_000_001))), TooLarge("10,000,005"));

    [Fact]
    public void AFileThatCannotBeOpened()
    {
        // The memory of a process can be opened, but not read at its start; not even by root.
        File.CreateSymbolicLink(_folder["x.treaty"], "/proc/self/mem");
        AssertUnreadable(_folder["x.treaty"], ": The file cannot be opened; you may not be allowed to read it, or another program holds it.");
    }

    [Fact]
    public void WorkingPapersWithoutTheirTreaty() =>
        AssertUnreadable(_folder.Write("x.papers.treaty", "## Facts\n"), ": These working papers belong to x.treaty, which is not beside them.");

    [Fact]
    public void APatternThatMatchesNothing() =>
        AssertUnreadable(_folder["*.treaty"], ": No file matches this pattern.");

    [Fact]
    public void AllUnreadablePathsAreNamedAtOnce()
    {
        var run = CommandRun.Of(["check", _folder["a.treaty"], _folder["b.treaty"]]);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void AFolderThatContainsItself()
    {
        var path = _folder.Write("f/x.treaty", Treaties.Misspelt);
        Directory.CreateSymbolicLink(_folder["f/again"], _folder["f"]);
        Assert.Single(CommandProcess.Run("check", _folder["f"], "--quiet").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void AnEmptyFile() => AssertFinding("", "(1,1,1,1): error TL2077: The text contains no sentence of a treaty.");

    [Fact]
    public void ATreatyWithoutParties() =>
        AssertFinding(Treaties.Clean.Replace("Parties: Alpha; Beta.\n", "", StringComparison.Ordinal), "(1,1,1,1): error TL2076: The treaty names no Parties.");

    [Fact]
    public void AFileThatEndsMidSentence() => AssertFinding(
        Treaties.Clean[..(Treaties.Clean.IndexOf("Launchers.", StringComparison.Ordinal) + "Launchers".Length)], "(11,43,11,52): error TL1003: The sentence does not end with a full stop.");

    [Theory]
    [InlineData("1 January 0000", "error TL2031: “0000” is not a year from 1 to 9999.")]
    [InlineData("31 February 2031", "error TL2030: 31 February 2031 does not exist: February 2031 has 28 days.")]
    [InlineData("1 January 10000", "error TL2031: “10000” is not a year from 1 to 9999.")]
    public void ImpossibleDates(string date, string sentence) =>
        AssertFinding(Treaties.Clean.Replace("1 January 2030", date, StringComparison.Ordinal), sentence);

    [Fact]
    public void TheLastDateOfTheCalendar() =>
        Assert.Equal((0, ""), Codes(Treaties.Clean.Replace("for 10 years", "until 31 December 9999", StringComparison.Ordinal)));

    [Fact]
    public void AnAmountOf40Digits() =>
        Assert.Equal((0, ""), Codes(Treaties.Clean.Replace("700", new string('9', 40), StringComparison.Ordinal)));

    [Fact]
    public void ADurationOf40Digits() => AssertFinding(
        Treaties.Clean.Replace("10 years", new string('9', 40) + " years", StringComparison.Ordinal), $"error TL2021: {new string('9', 40)} is too large to be counted.");

    [Fact]
    public void AHundredThousandNestedLists() =>
        AssertFinding(Treaties.Clean + "\n## Article III\n\n" + string.Concat(Enumerable.Repeat("(a) ", 100_000)), "error TL1002: No sentence form goes on with “(” after “(a)”.");

    [Fact]
    public void AHundredThousandListsEachUnderTheOther() => AssertFinding(
        Treaties.Clean + "\n## Article III\n\n1. Each Party shall hold:\n\n" + string.Concat(Enumerable.Repeat("(a) each Party shall hold:\n\n", 100_000)),
        "error TL1002: No sentence form goes on with “Party” after “each”.");

    [Fact]
    public void AWordOf9Megabytes() => AssertFinding(new string('x', 9_000_000), "error TL1002: No sentence form goes on with “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” after the start.");

    [Fact]
    public void ACharacterThatTurnsTheLineAround()
    {
        var path = _folder.Write("x.treaty", Treaties.Clean.Replace("700", "\u202e700", StringComparison.Ordinal));
        Assert.Equal(
            $"{path}(11,39,11,40): error TL1006: The invisible character U+202E can show this line in another order than the one in which it is read.\n",
            CommandRun.Of(["check", path, "--quiet"]).Output);
    }

    [Fact]
    public void ALetterThatLooksLikeAnother() => AssertFinding(
        Treaties.Clean.Replace("Each Party", "Each P\u0430rty", StringComparison.Ordinal), "error TL1007: In “P\u0430rty” the letter “\u0430” is Cyrillic and only looks Latin");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void AByteOrderMarkSaysHowATextIsWritten(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        var path = _folder.Write("x.treaty", [.. encoding.GetPreamble(), .. encoding.GetBytes(Treaties.Misspelt)]);
        Assert.StartsWith($"{path}(13,15,13,19): error TL1002: ", CommandRun.Of(["check", path]).Output);
    }

    private const string Binary = " TL1016: The file cannot be read: It is a binary file, not a text. Save the treaty as a text file in UTF-8.";

    private static string TooLarge(string bytes) =>
        $" TL1015: The file has {bytes} bytes, and a treaty may have at most 10,000,000. Split the file, or check whether it is a treaty at all.";

    private static void AssertUnreadable(string path, string sentence)
    {
        var run = CommandProcess.Run("check", path);
        Assert.Equal((2, "", $"{path}: error{sentence}\n"), (run.ExitCode, run.Output, run.Error));
    }

    private void AssertFinding(string text, string sentence)
    {
        var run = CommandProcess.Run("check", _folder.Write("x.treaty", text));
        Assert.Contains(sentence, run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    private (int, string) Codes(string text)
    {
        var run = CommandProcess.Run("check", _folder.Write("x.treaty", text));
        return (run.ExitCode, run.Error);
    }
}
