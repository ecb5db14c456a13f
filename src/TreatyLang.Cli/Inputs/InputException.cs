using System.Collections.Immutable;

namespace TreatyLang.Cli.Inputs;

/// <summary>Something that was named on the command line cannot be read or written; the command ends with <see cref="ExitCode.Usage"/>.</summary>
/// <param name="problems">One line each, complete with the path.</param>
internal sealed class InputException(params ImmutableArray<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>The lines to show.</summary>
    public ImmutableArray<string> Problems { get; } = problems;
}
