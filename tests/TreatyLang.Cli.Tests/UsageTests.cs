namespace TreatyLang.Cli.Tests;

/// <summary>A wrong command line gets one sentence that says what to do, and exit code 2.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("Say what to do, for example “treaty check draft.treaty”.")]
    [InlineData("There is no command “chek”; did you mean “check”?", "chek", "x.treaty")]
    [InlineData("There is no command “verify” here.", "verify", "x.treaty")]
    [InlineData("There is no option “--hepl”; did you mean “--help”?", "--hepl")]
    [InlineData("PATH is missing: say which treaty, for example “draft.treaty”.", "check")]
    [InlineData("PATH is missing: say which treaty, for example “draft.treaty”.", "format")]
    [InlineData("There is no option “--fromat”; did you mean “--format”?", "check", "x.treaty", "--fromat")]
    [InlineData("There is no option “--chek”; did you mean “--check”?", "format", "--chek", "x.treaty")]
    [InlineData("There is no option “--colour-blind” here.", "check", "x.treaty", "--colour-blind")]
    [InlineData("--format cannot be “xml”; it is one of text, json.", "check", "x.treaty", "--format", "xml")]
    [InlineData("--format cannot be “xml”; it is one of text, json, junit.", "test", "x.treaty", "--format", "xml")]
    [InlineData("PATH is missing: say which treaty, for example “draft.treaty”.", "test")]
    [InlineData("--fail-on cannot be “never”; it is one of error, warning, note.", "check", "x.treaty", "--fail-on", "never")]
    [InlineData("--output needs a FILE behind it.", "check", "x.treaty", "--output")]
    [InlineData("--out DIR is missing: The folder to write to.", "prove", "x.treaty")]
    [InlineData("There is no argument “y.treaty” here.", "prove", "x.treaty", "y.treaty", "--out", "z")]
    [InlineData("There is no argument “TL3002” here.", "explain", "TL3001", "TL3002")]
    public void AWrongCommandLine(string sentence, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        var command = arguments is ["check" or "test" or "format" or "prove" or "explain", ..] ? $"treaty {arguments[0]}" : "treaty";
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"treaty: error: {sentence}\n“{command} --help” shows how it is used.\n", run.Error);
    }

    [Theory]
    [InlineData("check <PATH>", "--help")]
    [InlineData("--format <text|json>", "check", "--help")]
    [InlineData("--check", "format", "--help")]
    [InlineData("--filter <NAME>", "test", "--help")]
    [InlineData("[<CODE>]", "explain", "-h")]
    [InlineData("--out <DIR>", "prove", "-?")]
    public void HelpSaysHowItIsUsed(string expected, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output);
    }

    [Fact]
    public void TheVersionIsANumber() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandRun.Of(["--version"]).Output);
}
