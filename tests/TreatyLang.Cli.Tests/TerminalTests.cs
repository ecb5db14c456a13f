using System.Diagnostics;

namespace TreatyLang.Cli.Tests;

/// <summary>Colour and progress are for terminals; <c>script</c> of util-linux provides one.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ATerminalGetsColourAndProgress()
    {
        var output = OnTerminal("");
        Assert.Contains("\e[1;31merror\e[0m TL1002: ", output);
        Assert.Contains($"\r\e[KChecking {_folder["x.treaty"]} (1 of 1)", output);
    }

    [Theory]
    [InlineData("NO_COLOR=1")]
    [InlineData("TERM=dumb")]
    public void SomeTerminalsGetNoColour(string setting) => Assert.Contains(": error TL1002: ", OnTerminal(setting));

    [Fact]
    public void AnEmptyNoColorChangesNothing() => Assert.Contains("\e[1;31merror", OnTerminal("NO_COLOR="));

    [Fact]
    public void AQuietRunShowsNoProgress() => Assert.DoesNotContain("Checking", OnTerminal("", "--quiet"));

    [Fact]
    public void APipeGetsNeither()
    {
        var run = CommandProcess.Run("check", _folder.Write("x.treaty", Treaties.Misspelt));
        Assert.DoesNotContain('\e', run.Output);
        Assert.Equal("", run.Error);
    }

    private string OnTerminal(string setting, string option = "--notes")
    {
        var command = $"TERM=xterm {setting} dotnet '{CommandProcess.Program}' check '{_folder.Write("x.treaty", Treaties.Misspelt)}' {option}";
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment.Remove("NO_COLOR");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("script cannot be started.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
