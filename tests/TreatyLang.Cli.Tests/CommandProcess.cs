using System.Diagnostics;

namespace TreatyLang.Cli.Tests;

/// <summary>Runs the command as a process of its own, which may crash or hang without taking the tests with it.</summary>
internal static class CommandProcess
{
    // Generous: it tells a hang from an answer, not fast from slow.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The command as a file.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "treaty.dll");

    public static CommandRun Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            Assert.Fail($"treaty {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        return new CommandRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts the command and leaves its standard input open.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started.");
    }
}
