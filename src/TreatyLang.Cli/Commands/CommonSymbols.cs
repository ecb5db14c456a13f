using System.CommandLine;
using TreatyLang.Cli.Inputs;

namespace TreatyLang.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonSymbols
{
    /// <summary>The argument PATH….</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = $"Treaties: files, folders, project files treaty.json, patterns, or {InputFinder.StandardInput} for standard input.",
        Arity = ArgumentArity.OneOrMore,
        // What is misspelt as an option would else be looked for as a file.
        Validators = { result => UsageErrors.AddUnknownOptions(result) },
    };

    /// <summary>An option with a few possible values, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0], HelpName = string.Join('|', values) };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value))
            {
                result.AddError($"{name} cannot be “{token.Value}”; it is one of {string.Join(", ", values)}.");
            }
        });
        return option;
    }

    /// <summary>The option <c>--stdin-path</c>.</summary>
    public static Option<string?> StdinPath() => new("--stdin-path")
    {
        Description = "The path by which messages name standard input, and beside which its working papers are looked for.",
        HelpName = "PATH",
    };
}
