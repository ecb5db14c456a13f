using System.Collections.Immutable;
using System.CommandLine;
using TreatyLang.Cli.Inputs;
using TreatyLang.Semantics;

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

    /// <summary>The option <c>--take</c>.</summary>
    public static Option<string?> Take() => new("--take")
    {
        Description = "What is taken of a text in brackets: what a delegation proposes, or the first alternatives; else each variant is checked.",
        HelpName = "DELEGATION|first",
    };

    /// <summary>Treaties of which certain alternatives are taken.</summary>
    /// <exception cref="InputException">No bracket names the delegation.</exception>
    public static ImmutableArray<TreatySource> Taking(ImmutableArray<TreatySource> inputs, string? take)
    {
        if (take is null) return inputs;
        if (take != "first" && !inputs.SelectMany(input => input.Brackets()).SelectMany(text => text.Places).SelectMany(place => place.Alternatives).Any(alternative => alternative.Delegations.Contains(take)))
            throw new InputException($"treaty: error: No bracket names “{take}”; --take names a delegation as the text does, or is first.");
        return [.. inputs.Select(input => input with { Options = input.Options with { Take = take } })];
    }

    /// <summary>The option <c>--stdin-path</c>.</summary>
    public static Option<string?> StdinPath() => new("--stdin-path")
    {
        Description = "The path by which messages name standard input, and beside which its working papers are looked for.",
        HelpName = "PATH",
    };
}
