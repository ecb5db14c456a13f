using System.Diagnostics;
using TreatyLang.Testing;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Cli.Tests;

/// <summary>Every exit code, by an example.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ConsistentIs0() => Assert.Equal(0, Check(Treaties.Clean).ExitCode);

    [Fact]
    public void AFindingIs1() => Assert.Equal(1, Check(Treaties.Contradictory).ExitCode);

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public void AWarningIs1OnlyWhereWarningsFail(string failOn, int expected) =>
        Assert.Equal(expected, Check(Treaties.Clean.Replace("1. Each Party", "1. From 1 January 2050, each Party", StringComparison.Ordinal), "--fail-on", failOn).ExitCode);

    [Fact]
    public void UndecidedIs3()
    {
        var run = Check(Treaties.Contradictory, solvers: new Factory(_ => new UndecidingSolver()));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("undecided: 1 treaty", run.Output);
    }

    [Fact]
    public void AnErrorBesideAnUndecidedQuestionIs1() =>
        Assert.Equal(1, Check(Treaties.Misspelt, solvers: new Factory(_ => new UndecidingSolver())).ExitCode);

    [Fact]
    public void AFaultOfTheProgramIs70AndOneSentence()
    {
        var run = Check(Treaties.Contradictory, solvers: new Factory(_ => throw new InvalidOperationException("A fault.")));
        Assert.Equal((70, ""), (run.ExitCode, run.Output));
        Assert.Equal("treaty: error: The program itself failed (InvalidOperationException); this is not the fault of the text. Please report it, with the output of --verbose.\n", run.Error);
    }

    [Fact]
    public void VerboseShowsWhereTheFaultArose() => Assert.Contains(
        "InvalidOperationException: A fault.\n   at ", Check(Treaties.Contradictory, "--verbose", solvers: new Factory(_ => throw new InvalidOperationException("A fault."))).Error);

    [Fact]
    public void AMissingSolverIs2AndOneSentence()
    {
        var run = Check(Treaties.Contradictory, solvers: new Factory(_ => throw new SolverUnavailableException("There is no solver; install it.")));
        Assert.Equal((2, "", "treaty: error: There is no solver; install it.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void CtrlCWhileItReadsIs130()
    {
        using var process = CommandProcess.Start("check", "-");
        Assert.Equal(130, Interrupt(process, TimeSpan.FromMilliseconds(100)));
    }

    [Fact]
    public void CtrlCWhileItChecksIs130()
    {
        using var process = CommandProcess.Start("check", _folder.Write("x.treaty", GeneratedTreaty.Text(20_000)));
        Assert.Equal(130, Interrupt(process, TimeSpan.FromSeconds(1)));
    }

    /// <summary>Interrupts a process that has been busy for some time of the processor; one that waits for its input may never be, so not for ever.</summary>
    private static int Interrupt(Process process, TimeSpan busy)
    {
        var waited = Stopwatch.StartNew();
        while (process.TotalProcessorTime < busy && waited.Elapsed < 20 * busy && !process.HasExited) Thread.Sleep(20);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "It does not end.");
        Assert.Equal("", process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd());
        return process.ExitCode;
    }

    private CommandRun Check(string text, string option = "--notes", string? value = null, ISolverFactory? solvers = null) =>
        CommandRun.Of(value is null ? ["check", _folder.Write("x.treaty", text), option] : ["check", _folder.Write("x.treaty", text), option, value], solvers: solvers);

    private sealed class Factory(Func<SolverLimits, ISolver> create) : ISolverFactory
    {
        public string Version => "none";

        public ISolver Create(SolverLimits limits) => create(limits);
    }
}
