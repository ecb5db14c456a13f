using System.CommandLine;
using TreatyLang.Cli.Inputs;
using TreatyLang.Cli.Rendering;
using TreatyLang.Diagnostics;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Commands;

/// <summary><c>treaty check</c>: reads, binds and checks treaties and reports what it finds.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var paths = CommonSymbols.Paths();
        var stdinPath = CommonSymbols.StdinPath();
        var take = CommonSymbols.Take();
        var format = CommonSymbols.Choice("--format", "How the report is written.", "text", "json");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to a file.", HelpName = "FILE" };
        var failOn = CommonSymbols.Choice("--fail-on", "The least severity that makes the exit code 1.", "error", "warning", "note");
        var notes = new Option<bool>("--notes") { Description = "Show notes too." };
        var noColor = new Option<bool>("--no-color") { Description = "Write no colours; the environment variable NO_COLOR does the same." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Show one line per finding and nothing else." };
        var command = new Command("check", "Find contradictions and other defects, with the clauses and dates that prove them.") { paths, stdinPath, take, format, output, failOn, notes, noColor, quiet };

        command.SetAction((parsed, cancellationToken) =>
        {
            var inputs = CommonSymbols.Taking(InputFinder.FindTreaties(parsed.GetRequiredValue(paths), parsed.GetValue(stdinPath), environment.Input), parsed.GetValue(take));
            var analyses = Analyzer.Analyze(inputs, CheckOptions.Default, environment, !parsed.GetValue(quiet), cancellationToken);
            var file = parsed.GetValue(output);
            var palette = new Palette(file is null && environment.OutputHasColour && !parsed.GetValue(noColor));
            var report = parsed.GetValue(format) == "json"
                ? JsonReport.Render(analyses)
                : new TextReport(palette, parsed.GetValue(notes), parsed.GetValue(quiet)).Render(analyses);
            if (file is null)
            {
                environment.Output.Write(report);
            }
            else
            {
                OutputFile.Write(file, report);
            }

            return Task.FromResult(ReportTotals.ExitCodeFor(analyses, Severity(parsed.GetRequiredValue(failOn))));
        });
        return command;
    }

    private static DiagnosticSeverity Severity(string name) => name switch
    {
        "note" => DiagnosticSeverity.Note,
        "warning" => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };
}
