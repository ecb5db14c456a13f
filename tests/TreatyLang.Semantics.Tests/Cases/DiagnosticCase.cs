using System.Collections.Immutable;
using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests.Cases;

/// <summary>A text that raises one diagnostic at its marked words, and a near twin that raises none.</summary>
/// <param name="Code">The code of the diagnostic; a mark that begins with another code and a colon stands for that one.</param>
/// <param name="Raising">The text with its marks.</param>
/// <param name="Silent">The twin.</param>
internal sealed record DiagnosticCase(string Code, string Raising, string Silent)
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "TreatyLang.Semantics.Tests", "Cases");
    private static readonly string Setting = File.ReadAllText(Path.Combine(Folder, "Setting.treaty"));

    /// <summary>All cases of the files beside this one: <c>== code</c>, the text, <c>--</c>, the twin; <c>papers:</c> begins working papers.</summary>
    public static ImmutableArray<DiagnosticCase> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.cases").Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).Split("== ").Skip(1)).Select(Read),
    ];

    /// <summary>What a text of a case raises, and its marks in the same form.</summary>
    public static (List<string> Found, List<string> Marked) Diagnose(string text, string code)
    {
        var parts = text.Split("papers:\n");
        var isWhole = parts[0].StartsWith('#') || parts[0].StartsWith("[||]", StringComparison.Ordinal);
        var (treaty, first) = Marks.Take(isWhole ? parts[0] : Setting + parts[0], code);
        var (papers, second) = Marks.Take(parts.Length > 1 ? "## Facts\n\n" + parts[1] : "", code);
        var found = BindingCheck.Compile(treaty, papers).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity > Diagnostics.DiagnosticSeverity.Note || diagnostic.Id == code)
            .Select(diagnostic => $"{diagnostic.Id} «{diagnostic.Location.Text.ToString(diagnostic.Location.Span)}»");
        return ([.. found.Order(StringComparer.Ordinal)], [.. first.Concat(second).Order(StringComparer.Ordinal)]);
    }

    private static DiagnosticCase Read(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var twins = text[(end + 1)..].Split("\n--\n");
        return new(text[..end].Trim(), twins[0] + "\n", twins[1]);
    }
}
