using System.Text;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Cli.Tests;

/// <summary>What one run of the command wrote and returned.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command in this process; standard input holds <paramref name="input"/>.</summary>
    public static CommandRun Of(string[] arguments, string input = "", bool onTerminal = false, ISolverFactory? solvers = null, CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment(bytes, output, error, onTerminal, onTerminal, solvers ?? new Z3SolverFactory());
        var code = TreatyCommandLine.RunAsync(arguments, environment, cancellationToken).GetAwaiter().GetResult();
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
