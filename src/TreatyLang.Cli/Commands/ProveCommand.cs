using System.CommandLine;
using System.Text.Json;
using TreatyLang.Cli.Inputs;
using TreatyLang.Cli.Rendering;
using TreatyLang.Diagnostics;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Commands;

/// <summary><c>treaty prove</c>: writes what every verdict rests on, for another solver to confirm.</summary>
internal static class ProveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var path = new Argument<string>("PATH") { Description = "The treaty." };
        var folder = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var take = CommonSymbols.Take();
        var command = new Command("prove", "Write the proof of every verdict as SMT-LIB, which any solver can confirm.") { path, take, folder };
        command.SetAction((parsed, cancellationToken) =>
        {
            var inputs = CommonSymbols.Taking(InputFinder.FindTreaties([parsed.GetRequiredValue(path)], null, environment.Input), parsed.GetValue(take));
            if (inputs.Length > 1)
            {
                throw new InputException($"{parsed.GetRequiredValue(path)}: error: This names {inputs.Length} treaties; give one at a time.");
            }

            var analyses = Analyzer.Analyze(inputs, CheckOptions.Default with { Certificates = true }, environment, showsProgress: true, cancellationToken);
            Write(analyses[0], parsed.GetRequiredValue(folder));
            environment.Output.Write(new TextReport(new Palette(false), showsNotes: false, isQuiet: true).Render(analyses));
            environment.Output.Write($"Certificates written to {parsed.GetRequiredValue(folder)}: {analyses[0].Certificates.Length}\n");
            return Task.FromResult(ReportTotals.ExitCodeFor(analyses, DiagnosticSeverity.Error));
        });
        return command;
    }

    private static void Write(TreatyAnalysis analysis, string folder)
    {
        foreach (var certificate in analysis.Certificates)
        {
            OutputFile.Write(Path.Combine(folder, FileName(certificate)), certificate.SmtLib);
        }

        var index = new JsonCertificateIndex(
            analysis.Text.Path,
            ReportTotals.NameOf(analysis.Verdict),
            [.. analysis.Certificates.Select(certificate => new JsonCertificate(
                certificate.Name, FileName(certificate), certificate.Statement, certificate.IsSatisfiable ? "sat" : "unsat"))]);
        OutputFile.Write(Path.Combine(folder, "index.json"), JsonSerializer.Serialize(index, JsonModelContext.Readable.JsonCertificateIndex) + "\n");
    }

    private static string FileName(Certificate certificate) => certificate.Name + ".smt2";
}
