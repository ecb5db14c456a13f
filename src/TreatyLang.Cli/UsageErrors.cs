using System.CommandLine;
using System.CommandLine.Parsing;

namespace TreatyLang.Cli;

/// <summary>Says in one sentence each what is wrong with a command line, and what to write instead.</summary>
internal static class UsageErrors
{
    private const int MostEdits = 2;

    /// <summary>The sentences for a command line that cannot be run.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root)
        {
            return parsed.UnmatchedTokens is [var word, ..]
                ? [Unknown(word.StartsWith('-') ? "option" : "command", word, word.StartsWith('-') ? root.Options.Select(option => option.Name) : root.Subcommands.Select(command => command.Name))]
                : ["Say what to do, for example “treaty check draft.treaty”."];
        }

        return parsed.Errors.Select(Sentence).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Adds an error for each argument that looks like an option and is no file.</summary>
    public static void AddUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Select(token => token.Value).Where(token => token.Length > 1 && token[0] == '-' && !File.Exists(token)))
        {
            var options = (result.Parent as CommandResult)?.Command.Options ?? [];
            result.AddError(Unknown("option", token, options.Select(option => option.Name)));
        }
    }

    private static string Sentence(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Implicit: true, Option: var option } => $"{option.Name} {option.HelpName} is missing: {option.Description}",
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a {option.HelpName ?? "value"} behind it.",
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => $"{argument.Name} is missing: say which treaty, for example “draft.treaty”.",
        CommandResult { Command: var command } when error.Message.Split('\'') is [_, var word, _] =>
            Unknown(word.StartsWith('-') ? "option" : "argument", word, command.Options.Select(option => option.Name)),
        _ => error.Message,
    };

    private static string Unknown(string kind, string word, IEnumerable<string> known)
    {
        var near = known.Select(name => (Name: name, Edits: Edits(word, name))).Where(item => item.Edits <= MostEdits).OrderBy(item => item.Edits).Select(item => item.Name).FirstOrDefault();
        return near is null ? $"There is no {kind} “{word}” here." : $"There is no {kind} “{word}”; did you mean “{near}”?";
    }

    /// <summary>How many letters have to be put in, left out or changed (Levenshtein 1966).</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (var left = 1; left <= from.Length; left++)
        {
            var diagonal = row[0];
            row[0] = left;
            for (var right = 1; right <= to.Length; right++)
            {
                var changed = diagonal + (from[left - 1] == to[right - 1] ? 0 : 1);
                diagonal = row[right];
                row[right] = Math.Min(changed, Math.Min(row[right], row[right - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
