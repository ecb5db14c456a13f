using System.Runtime.InteropServices;

namespace TreatyLang.Cli;

/// <summary>The entry point of <c>treaty</c>: signals and the process around <see cref="TreatyCommandLine"/>.</summary>
internal static class Program
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromMilliseconds(500);

    private static async Task<int> Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var run = Task.Run(() => TreatyCommandLine.RunAsync(arguments, CommandEnvironment.OfProcess(), cancellation.Token));
        try
        {
            return await run.WaitAsync(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // The solver may be deep in native code; the process need not wait for it.
            await Task.WhenAny(run, Task.Delay(TimeToStop));
            return ExitCode.Cancelled;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancellation.Cancel();
        }
    }
}
