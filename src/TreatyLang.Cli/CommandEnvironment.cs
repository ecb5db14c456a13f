using System.Text;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Cli;

/// <summary>What the command shares with the outside world; tests give it streams of their own.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Where the report goes.</param>
/// <param name="Error">Where complaints and progress go.</param>
/// <param name="OutputHasColour">Whether the report may be coloured.</param>
/// <param name="ErrorIsTerminal">Whether somebody may be watching the progress.</param>
/// <param name="Solvers">What decides.</param>
internal sealed record CommandEnvironment(
    Stream Input, TextWriter Output, TextWriter Error, bool OutputHasColour, bool ErrorIsTerminal, ISolverFactory Solvers)
{
    /// <summary>The streams of this process; the report is UTF-8 whatever the locale says.</summary>
    public static CommandEnvironment OfProcess() => new(
        Console.OpenStandardInput(),
        Utf8Writer(Console.OpenStandardOutput()),
        Utf8Writer(Console.OpenStandardError()),
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
        !Console.IsErrorRedirected,
        new Z3SolverFactory());

    private static StreamWriter Utf8Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
