using System.Collections.Immutable;

namespace TreatyLang.Cli.Tests;

/// <summary>A page of docs/language: its examples, each with the result that the page states.</summary>
/// <param name="Examples">The examples, in the order of the page.</param>
internal sealed record LanguagePage(ImmutableArray<LanguageExample> Examples)
{
    private const string Fence = "```treaty";

    /// <summary>Reads a page. A block fenced <c>treaty setting</c> goes before each later example that is not a whole treaty; a block fenced <c>treaty papers</c> belongs to the example before it.</summary>
    public static LanguagePage Read(string page)
    {
        var examples = ImmutableArray.CreateBuilder<LanguageExample>();
        var setting = "";
        var lines = page.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var info = lines[line][Fence.Length..].Trim();
            var first = line + 1;
            var end = Array.IndexOf(lines, "```", first);
            var text = string.Join('\n', lines[first..end]) + "\n";
            line = end;
            if (info == "setting") setting = text + "\n";
            else if (info == "papers") examples[^1] = examples[^1] with { Papers = text, Results = ResultsAfter(lines, end) };
            else examples.Add(new(first, text.StartsWith("# ", StringComparison.Ordinal) ? text : setting + text, "", ResultsAfter(lines, end)));
        }

        return new(examples.ToImmutable());
    }

    private static ImmutableArray<string> ResultsAfter(string[] lines, int end) =>
        [.. lines.Skip(end + 1).SkipWhile(string.IsNullOrWhiteSpace).TakeWhile(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..])];
}
