using System.CommandLine;
using TreatyLang.Cli.Inputs;
using TreatyLang.Cli.Rendering;
using TreatyLang.Verification.Scenarios;

namespace TreatyLang.Cli.Commands;

/// <summary><c>treaty test</c>: runs the scenarios of working papers and reports which of them come to what they expect.</summary>
internal static class TestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var paths = CommonSymbols.Paths();
        var stdinPath = CommonSymbols.StdinPath();
        var take = CommonSymbols.Take();
        var format = CommonSymbols.Choice("--format", "How the report is written.", "text", "json", "junit");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to a file.", HelpName = "FILE" };
        var filter = new Option<string?>("--filter") { Description = "Run only the scenarios whose name contains this.", HelpName = "NAME" };
        var noColor = new Option<bool>("--no-color") { Description = "Write no colours; the environment variable NO_COLOR does the same." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Show one line per scenario and nothing else." };
        var command = new Command("test", "Run the scenarios of the working papers and see whether what they expect comes of them.") { paths, stdinPath, take, format, output, filter, noColor, quiet };

        command.SetAction((parsed, cancellationToken) =>
        {
            var inputs = CommonSymbols.Taking(InputFinder.FindTreaties(parsed.GetRequiredValue(paths), parsed.GetValue(stdinPath), environment.Input), parsed.GetValue(take));
            var name = parsed.GetValue(filter);
            var analyses = inputs.Select(input => ScenarioAnalysis.Run(input, IsWanted, cancellationToken)).ToList();
            if (name is not null && analyses.TrueForAll(analysis => analysis.Results.IsEmpty))
                throw new InputException($"treaty: error: No scenario has a name that contains “{name}”.");
            var file = parsed.GetValue(output);
            var palette = new Palette(file is null && environment.OutputHasColour && !parsed.GetValue(noColor));
            var report = parsed.GetValue(format) switch
            {
                "json" => ScenarioJson.Render(analyses),
                "junit" => ScenarioJUnit.Render(analyses),
                _ => new ScenarioText(palette, parsed.GetValue(quiet)).Render(analyses),
            };
            if (file is null) environment.Output.Write(report);
            else OutputFile.Write(file, report);
            return Task.FromResult(new ScenarioTotals(analyses).ExitCode);

            bool IsWanted(string scenario) => name is null || scenario.Contains(name, StringComparison.OrdinalIgnoreCase);
        });
        return command;
    }
}
