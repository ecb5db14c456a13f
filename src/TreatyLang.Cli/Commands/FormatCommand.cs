using System.CommandLine;
using TreatyLang.Cli.Inputs;
using TreatyLang.Syntax;
using TreatyLang.Syntax.Formatting;
using TreatyLang.Text;

namespace TreatyLang.Cli.Commands;

/// <summary><c>treaty format</c>: writes treaties and working papers in the standard layout.</summary>
internal static class FormatCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var paths = CommonSymbols.Paths();
        var stdinPath = CommonSymbols.StdinPath();
        var check = new Option<bool>("--check") { Description = "Change nothing; name the files that are not in the standard layout and exit with 1." };
        var command = new Command("format", "Write treaties in the standard layout; standard input goes to standard output.") { paths, check, stdinPath };
        command.SetAction((parsed, cancellationToken) =>
        {
            var named = parsed.GetRequiredValue(paths);
            var inputPath = named.Contains(InputFinder.StandardInput) ? parsed.GetValue(stdinPath) ?? InputFinder.DefaultInputPath : null;
            var files = InputFinder.FindTexts(named, inputPath, environment.Input);
            var changed = 0;
            foreach (var text in files)
            {
                var formatted = TreatyFormatter.Format(SyntaxTree.ParseText(text, cancellationToken));
                var differs = formatted != text.ToString();
                changed += differs ? 1 : 0;
                Deliver(environment, text, formatted, differs, isInput: text.Path == inputPath, parsed.GetValue(check));
            }

            return Task.FromResult(parsed.GetValue(check) && changed > 0 ? ExitCode.Findings : ExitCode.Consistent);
        });
        return command;
    }

    private static void Deliver(CommandEnvironment environment, SourceText text, string formatted, bool differs, bool isInput, bool onlyChecks)
    {
        if (onlyChecks)
        {
            environment.Output.Write(differs ? $"{text.Path} is not in the standard layout; “treaty format” writes it so.\n" : "");
        }
        else if (isInput)
        {
            environment.Output.Write(formatted);
        }
        else if (differs)
        {
            OutputFile.Write(text.Path, formatted);
            environment.Output.Write($"Formatted {text.Path}\n");
        }
    }
}
