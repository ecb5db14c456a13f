using TreatyLang.Diagnostics;
using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>The rows of docs/language/likely-mistakes.md: each raises its message and no other, the better wording raises none, and a quick fix writes just that.</summary>
public sealed class LikelyMistakeTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs/language/likely-mistakes.md"));
    private static readonly string Setting = Page.Split("```treaty setting\n")[1].Split("```")[0];

    public static TheoryData<string, string, string, bool> Rows()
    {
        var data = new TheoryData<string, string, string, bool>();
        foreach (var line in Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("](../diagnostics/", StringComparison.Ordinal)))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[1], cells[2], cells[3], cells[4] == "quick fix");
        }

        return data;
    }

    [Fact]
    public void There_are_a_hundred() => Assert.InRange(Rows().Count(), 100, 200);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_mistake_raises_its_message_and_the_better_wording_none(string mistake, string message, string better, bool hasFix)
    {
        var text = Treaty(mistake);
        var found = Diagnose(text);
        Assert.Equal([message], found.Select(diagnostic => $"[{diagnostic.Id}](../diagnostics/{diagnostic.Id}.md): {diagnostic.Message}"));
        Assert.Equal([], Diagnose(Treaty(better)).Select(diagnostic => diagnostic.ToString()));
        var fixedTexts = SuggestedFixes.Of(found[0]).Select(fix => text[..fix.Change.Span.Start] + fix.Change.NewText + text[fix.Change.Span.End..]);
        if (hasFix) Assert.Contains(Treaty(better), fixedTexts);
        else Assert.DoesNotContain(Treaty(better), fixedTexts);
    }

    private static string Treaty(string sentences) =>
        $"{Setting}\n## Article I. Limits\n\n1. {sentences}\n\n## Article II. Others\n\nEach Party shall hold no more than 9 Mines.\n";

    private static List<Diagnostic> Diagnose(string treaty) =>
        [.. BindingCheck.Compile(treaty).GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Note && diagnostic.Id != BindingDiagnostics.UnusedTerm.Id)];
}
