using System.Diagnostics;

namespace TreatyLang.Cli.Tests;

/// <summary>Runs the command as a process of its own, which may crash or hang without taking the tests with it.</summary>
internal static class CommandProcess
{
    // Generous: it tells a hang from an answer, not fast from slow.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static CommandRun Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            Assert.Fail($"treaty {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        return new CommandRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "treaty.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started.");
    }
}
