using System.CommandLine;
using TreatyLang.Cli.Inputs;

namespace TreatyLang.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonSymbols
{
    /// <summary>The argument PATH….</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = $"Treaties: files, folders, patterns, or {InputFinder.StandardInput} for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option <c>--stdin-path</c>.</summary>
    public static Option<string?> StdinPath() => new("--stdin-path")
    {
        Description = "The path by which messages name standard input, and beside which its working papers are looked for.",
        HelpName = "PATH",
    };
}
