namespace TreatyLang.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMisspeltWordIsAnErrorInCanonicalForm()
    {
        var path = _folder.Write("x.treaty", Treaties.Misspelt);
        var run = CommandRun.Of(["check", path, "--quiet"]);
        Assert.Equal($"{path}(13,15,13,19): error TL1002: No sentence form goes on with “shal” after “Party”.\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void StandardInputGoesByTheNameGiven()
    {
        var run = CommandRun.Of(["check", "-", "--stdin-path", "drafts/x.treaty"], Treaties.Misspelt);
        Assert.StartsWith("drafts/x.treaty(13,15,13,19): error TL1002", run.Output);
    }

    [Fact]
    public void AFolderIsCheckedInTheOrderOfNames()
    {
        _folder.Write("f/b.treaty", Treaties.Misspelt);
        _folder.Write("f/a/z.treaty", Treaties.Misspelt);
        var lines = CommandRun.Of(["check", _folder["f"], "-q"]).Output.Split('\n');
        Assert.StartsWith(_folder["f/a/z.treaty"], lines[0]);
        Assert.StartsWith(_folder["f/b.treaty"], lines[1]);
    }

    [Fact]
    public void WhatIsAssumedOfSeveralTreatiesNamesTheFile()
    {
        var text = Treaties.Clean.Replace("shall enter into force on 1 January 2030", "shall enter into force on the exchange of instruments of ratification", StringComparison.Ordinal);
        var (first, second) = (_folder.Write("f/a.treaty", text), _folder.Write("f/b.treaty", text));
        Assert.Contains("\nAssumed: The Treaty enters into force on ", "\n" + CommandRun.Of(["check", first]).Output);
        var both = CommandRun.Of(["check", _folder["f"]]).Output;
        Assert.Contains($"Assumed: {first}: The Treaty enters into force on ", both);
        Assert.Contains($"Assumed: {second}: The Treaty enters into force on ", both);
    }

    [Fact]
    public void APatternAndAFileNamedTwiceGiveOneReport()
    {
        var path = _folder.Write("f/b.treaty", Treaties.Misspelt);
        var run = CommandRun.Of(["check", _folder["f/*.treaty"], path, "-q"]);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AReportInAFileLeavesStandardOutputEmpty()
    {
        var run = CommandRun.Of(["check", _folder.Write("x.treaty", Treaties.Misspelt), "--output", _folder["out/report.txt"]]);
        Assert.Equal("", run.Output);
        Assert.Contains("TL1002", File.ReadAllText(_folder["out/report.txt"]));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void ColoursAreForTerminals(bool onTerminal, bool coloured) =>
        Assert.Equal(coloured, CommandRun.Of(["check", _folder.Write("x.treaty", Treaties.Misspelt)], onTerminal: onTerminal).Output.Contains('\e'));

    [Fact]
    public void ColoursCanBeTurnedOff() =>
        Assert.DoesNotContain("\e", CommandRun.Of(["check", _folder.Write("x.treaty", Treaties.Misspelt), "--no-color"], onTerminal: true).Output);

    [Fact]
    public void ACancelledRunEndsWith130()
    {
        var run = CommandRun.Of(["check", _folder.Write("x.treaty", Treaties.Clean)], cancellationToken: new CancellationToken(canceled: true));
        Assert.Equal(130, run.ExitCode);
    }
}
