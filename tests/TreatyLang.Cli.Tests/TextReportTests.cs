using TreatyLang.Cli.Rendering;
using TreatyLang.Diagnostics;
using TreatyLang.Semantics;
using TreatyLang.Text;
using TreatyLang.Verification;

namespace TreatyLang.Cli.Tests;

public sealed class TextReportTests
{
    private static readonly SourceText Text = SourceText.From("1. A first clause.\n\n2. A second clause.\n", "x.treaty");
    private static readonly Location First = new(Text, new TextSpan(3, 15));
    private static readonly Location Second = new(Text, new TextSpan(23, 16));

    [Fact]
    public void ClausesAndHistoryStandAlignedUnderTheLine() => Assert.Equal(
        """
        x.treaty(1,4,1,19): error TL3001: The clauses clash.
            Article I(1)      x.treaty(1,4):  A first clause.
            Article II(1)(a)  x.treaty(3,4):  A second clause.
            5 February 2018   The Treaty is in force.
            31 December 2018  Alpha holds 700 Launchers.
            Way out: Change one.
        1 note is hidden; --notes shows it.
        inconsistent: 1 treaty, 1 error, 0 warnings, 1 note

        """, Render(showsNotes: false, isQuiet: false));

    [Fact]
    public void NotesAreShownOnRequest() => Assert.Contains("x.treaty(3,4,3,20): note TL3009: It adds nothing.\n", Render(showsNotes: true, isQuiet: false));

    [Fact]
    public void QuietLeavesTheLinesAlone() =>
        Assert.Equal("x.treaty(1,4,1,19): error TL3001: The clauses clash.\n", Render(showsNotes: false, isQuiet: true));

    private static string Render(bool showsNotes, bool isQuiet) => new TextReport(new Palette(false), showsNotes, isQuiet).Render([
        new TreatyAnalysis
        {
            Text = Text,
            Verdict = Verdict.Inconsistent,
            Entries =
            [
                new ReportEntry
                {
                    Id = "TL3001",
                    Kind = "contradiction",
                    Severity = DiagnosticSeverity.Error,
                    Message = "The clauses clash.",
                    WayOut = "Change one.",
                    Clauses = [new(new("Article I", ["1"], null), First), new(new("Article II", ["1", "a"], null), Second)],
                    Witness =
                    [
                        new(new DateOnly(2018, 2, 5), null, "The Treaty is in force."),
                        new(new DateOnly(2018, 12, 31), new PartySymbol("Alpha", [], First), "Alpha holds 700 Launchers."),
                    ],
                },
                new ReportEntry
                {
                    Id = "TL3009",
                    Kind = "dominated",
                    Severity = DiagnosticSeverity.Note,
                    Message = "It adds nothing.",
                    WayOut = "Delete it.",
                    Clauses = [new(null, Second)],
                },
            ],
        },
    ]);
}
