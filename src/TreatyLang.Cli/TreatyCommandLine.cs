using System.CommandLine;
using System.CommandLine.Invocation;
using TreatyLang.Cli.Commands;
using TreatyLang.Cli.Inputs;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Cli;

/// <summary>The command line as a whole: its grammar, and what becomes of every way in which it can fail.</summary>
internal static class TreatyCommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The words after <c>treaty</c>.</param>
    /// <param name="environment">Where it reads and writes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, CommandEnvironment environment, CancellationToken cancellationToken)
    {
        var verbose = new Option<bool>("--verbose") { Description = "Show where in the program an internal error arose.", Recursive = true };
        var root = new RootCommand("Finds contradictions in treaties written in controlled legal English, and proves each with clauses and dates.")
        {
            CheckCommand.Create(environment),
            TestCommand.Create(environment),
            FormatCommand.Create(environment),
            ExplainCommand.Create(environment),
            ProveCommand.Create(environment),
        };
        root.Options.Add(verbose);

        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return Complain(environment, parsed);
        }

        var configuration = new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (InputException exception)
        {
            foreach (var problem in exception.Problems)
            {
                environment.Error.WriteLine(problem);
            }

            return ExitCode.Usage;
        }
        catch (SolverUnavailableException exception)
        {
            environment.Error.WriteLine($"treaty: error: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            environment.Error.WriteLine(
                $"treaty: error: The program itself failed ({exception.GetType().Name}); this is not the fault of the text. Please report it, with the output of --verbose.");
            if (parsed.GetValue(verbose))
            {
                environment.Error.WriteLine(exception);
            }

            return ExitCode.InternalError;
        }
    }

    private static int Complain(CommandEnvironment environment, ParseResult parsed)
    {
        foreach (var sentence in UsageErrors.Of(parsed))
        {
            environment.Error.WriteLine($"treaty: error: {sentence}");
        }

        var command = parsed.CommandResult.Command is RootCommand ? "treaty" : $"treaty {parsed.CommandResult.Command.Name}";
        environment.Error.WriteLine($"“{command} --help” shows how it is used.");
        return ExitCode.Usage;
    }
}
