using System.CommandLine;
using TreatyLang.Cli.Inputs;
using TreatyLang.Cli.Rendering;

namespace TreatyLang.Cli.Commands;

/// <summary><c>treaty explain</c>: the page of a diagnostic, or the list of all.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var code = new Argument<string?>("CODE") { Description = "A code such as TL3001; without it, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a code: what it means, an example, and how to repair it.") { code };
        command.SetAction((parsed, _) =>
        {
            environment.Output.Write(parsed.GetValue(code) is { } id ? Page(id) : DiagnosticPages.List());
            return Task.FromResult(ExitCode.Consistent);
        });
        return command;
    }

    private static string Page(string id) =>
        DiagnosticPages.Find(id.ToUpperInvariant())
        ?? throw new InputException($"treaty: error: There is no code {id}; “treaty explain” lists all codes.");
}
