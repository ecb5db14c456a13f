using TreatyLang.Testing;
using TreatyLang.Text;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Analysis;

/// <summary>Beside an error the rest of the text is still checked, and nothing is called consistent.</summary>
public sealed class ErrorsAsideTests
{
    private const string Contradiction = "Each Party shall hold no more than 700 Launchers.\n\n2. Each Party shall hold at least 800 Launchers.";
    private const string Clean = "Each Party shall hold no more than 700 Launchers.";
    private const string OneUnread = "1 sentence of x.treaty was not read because of an error; the findings are about the rest.";

    [Theory]
    [InlineData("a broken sentence in one article, a contradiction in another", Contradiction, "Each Party shal give a Report by 1 May 2031.", "inconsistent: TL1002, TL3001 Article I(1) Article I(2)")]
    [InlineData("an unknown term instead", Contradiction, "Each Party shall give a Statement by 1 May 2031.", "inconsistent: TL2001, TL3001 Article I(1) Article I(2)")]
    [InlineData("an impossible date instead", Contradiction, "Each Party shall give a Report by 31 June 2031.", "inconsistent: TL2030, TL3001 Article I(1) Article I(2)")]
    [InlineData("nothing else wrong", Clean, "Each Party shal give a Report by 1 May 2031.", "undecided: TL1002")]
    [InlineData("the broken sentence would contradict", Clean, "Each Party shal hold at least 800 Launchers.", "undecided: TL1002")]
    [InlineData("the broken sentence may be the exemption", Contradiction, "Notwithstanding Article I(1), each Party my hold up to 900 additional Launchers.", "inconsistent: TL1002, TL3001 Article I(1) Article I(2)")]
    [InlineData("a clause with an error inside takes no part", Clean, "Each Party shall hold at least 800 Launchers and by 31 June 2031.", "undecided: TL2030")]
    [InlineData("neither does a part of it that could be read", Clean, "Each Party shall hold at least 1,000 Launchers, of which at least 1.5 shall be Silos.", "undecided: TL2023")]
    [InlineData("items of a list stand alone", Clean, "Each Party shall hold at least:\n\n(a) 800 Launchers;\n\n(b) 900 Sylos.", "inconsistent: TL2002, TL3001 Article I(1) Article II(1)(a)")]
    [InlineData("an error in their stem spoils them all", Clean, "By 31 June 2031, each Party shall hold at least:\n\n(a) 800 Launchers;\n\n(b) 900 Silos.", "undecided: TL2030")]
    [InlineData("a right that cannot be used", Clean, "Each Party may hold up to 800 Launchers.\n\n2. Each Party shal give a Report by 1 May 2031.", "inconsistent: TL1002, TL3003 Article II(1) Article I(1)")]
    [InlineData("a clause after the end", Clean, "From 1 May 2041, each Party shall hold no more than 600 Launchers.\n\n2. Each Party shal give a Report by 1 May 2031.", "undecided: TL1002, TL3006 Article II(1) Article III(2)")]
    [InlineData("a gap that the broken sentence may fill", "From 1 May 2031 until 1 May 2032, each Party shall hold no more than 9 Launchers.", "From 2 May 2032 until 1 May 2033, each Party shal hold no more than 9 Launchers.\n\n2. From 2 May 2033, each Party shall hold no more than 9 Launchers.", "undecided: TL1002")]
    public void TheRestIsChecked(string situation, string first, string second, string expected)
    {
        var analysis = Analyze(first, second);
        Assert.Equal((situation, expected), (situation, Print(analysis)));
        Assert.Equal(OneUnread, Assert.Single(analysis.Bounds));
    }

    [Theory]
    [InlineData("a missing full stop", "Each Party shall hold at least 800 Launchers", "inconsistent: TL1003, TL3001 Article I(1) Article II(1)")]
    [InlineData("a number used twice", "Each Party shall hold at least 800 Launchers.\n\n1. Each Party shall give a Report by 1 May 2031.", "inconsistent: TL2015, TL3001 Article I(1) Article II(1)")]
    [InlineData("a number used twice, and nothing else", "Each Party shall hold at least 600 Launchers.\n\n1. Each Party shall give a Report by 1 May 2031.", "undecided: TL2015")]
    public void AnErrorThatLeavesTheSentenceReadable(string situation, string second, string expected)
    {
        var analysis = Analyze(Clean, second);
        Assert.Equal((situation, expected), (situation, Print(analysis)));
        Assert.Empty(analysis.Bounds);
    }

    [Fact]
    public void SeveralSentencesAreCounted() => Assert.Equal(
        "2 sentences of x.treaty were not read because of errors; the findings are about the rest.",
        Assert.Single(Analyze("Each Party shal give a Report.", "Each Party wil give a Report.").Bounds));

    [Theory]
    [InlineData("Each Party shall give a Report by 1 May 2031.", "1 sentence of x.papers.treaty was not read because of an error; the findings are about the rest.")]
    [InlineData("Each Party shal give a Report.", "1 sentence of x.treaty and 1 sentence of x.papers.treaty were not read because of errors; the findings are about the rest.")]
    public void TheFileIsNamedInWhichTheyStand(string second, string expected) =>
        Assert.Equal(expected, Assert.Single(Analyze(Clean, second, papers: "## Facts\n\nOn 1 May 2031, Alpha hold 3 Launchers.\n").Bounds));

    [Fact]
    public void ABrokenDefinitionLeavesItsUsesUnread() => Assert.Equal(
        "6 sentences of x.treaty were not read because of errors; the findings are about the rest.",
        Assert.Single(Analyze(Contradiction, "Each Party shall hold at least 3 Silos.", "\"Launcher\" means a holdng.").Bounds));

    [Theory]
    [InlineData("sort")]
    [InlineData("new-start")]
    public void WhateverIsCutOutOfASampleItIsNeverConsistentWithAnError(string name)
    {
        var trees = BindingCheck.Sample(name).SyntaxTrees;
        var (text, random) = (trees[0].Text.ToString(), new Random(20030601));
        for (var run = 0; run < 60; run++)
        {
            var (start, length) = (random.Next(text.Length - 40), random.Next(1, 40));
            var analysis = TreatyAnalysis.Run(SourceText.From(text.Remove(start, length), "x.treaty"), trees[1].Text, new Z3SolverFactory(), CheckOptions.Default);
            var hasError = analysis.Entries.Any(entry => entry.Severity == Diagnostics.DiagnosticSeverity.Error);
            Assert.Equal((run, true), (run, !hasError || analysis.Verdict != Verdict.Consistent));
        }
    }

    private static TreatyAnalysis Analyze(string first, string second, string launcher = "\"Launcher\" means a holding, counted in launchers.", string papers = "") => TreatyAnalysis.Run(
        SourceText.From($"""
            # Treaty

            Parties: Alpha; Beta.

            ## Definitions

            {launcher}

            "Silo" is part of Launchers. No Party shall hold a Silo before 1 May 2030.

            "Report" means an act by which a Party reports. Each Party shall give a Report by 1 July 2031.

            ## Article I

            1. {first}

            ## Article II

            1. {second}

            ## Article III

            1. This Treaty shall enter into force on 1 January 2030.

            2. This Treaty shall remain in force for 10 years.
            """, "x.treaty"),
        papers == "" ? null : SourceText.From(papers, "x.papers.treaty"), new Z3SolverFactory(), CheckOptions.Default);

    private static string Print(TreatyAnalysis analysis) =>
        $"{analysis.Verdict.ToString().ToLowerInvariant()}: "
        + string.Join(", ", analysis.Entries.Where(entry => entry.Severity > Diagnostics.DiagnosticSeverity.Note).Select(entry =>
            entry.Id[2] == '3' ? $"{entry.Id} {string.Join(' ', entry.Clauses.Select(clause => clause.Address))}" : entry.Id));
}
