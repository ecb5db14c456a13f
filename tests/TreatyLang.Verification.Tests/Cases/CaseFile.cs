using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Cases;

/// <summary>
/// Reads the cases of one file: <c>== title (setting)</c>, the articles, the findings as <c>=> kind [addresses] date</c>, and then each
/// twin as <c>-- from -> to</c> with its own findings; <c>\n</c> stands for a new line.
/// </summary>
internal static class CaseFile
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "TreatyLang.Verification.Tests", "Cases");

    /// <summary>The names of all files, in order.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.cases").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The cases of a file.</summary>
    public static IEnumerable<Case> Read(string name) =>
        File.ReadAllText(Path.Combine(Folder, name + ".cases")).Split("== ").Skip(1).Select(ReadCase);

    private static Case ReadCase(string text)
    {
        var lines = text.TrimEnd().Split('\n');
        var title = lines[0].TrimEnd(')').Split(" (");
        var twins = text.Split("\n-- ");
        return new(
            title[0],
            File.ReadAllText(Path.Combine(Folder, "Settings", title[1] + ".treaty")),
            string.Join('\n', lines.Skip(1).TakeWhile(line => !line.StartsWith("=>", StringComparison.Ordinal) && !line.StartsWith("-- ", StringComparison.Ordinal))) + "\n",
            [.. Findings(twins[0])],
            [.. twins.Skip(1).Select(ReadTwin)]);
    }

    private static CaseTwin ReadTwin(string text)
    {
        var words = text.Split('\n')[0].Replace("\\n", "\n", StringComparison.Ordinal).Split(" -> ");
        return new(words[0], words[1], [.. Findings(text)]);
    }

    private static IEnumerable<string> Findings(string text) =>
        text.Split('\n').Where(line => line.StartsWith("=> ", StringComparison.Ordinal)).Select(line => line[3..].TrimEnd());
}
