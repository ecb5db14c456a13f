using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Conditions, switches, shapes of acts and rights, sentence by sentence.</summary>
public sealed class ConditionTests
{
    private const string Terms = """
        "Launcher" means a holding, counted in launchers.
        "Mine" means a holding, counted in mines.
        "Test" means an act by which a Party explodes a device.
        "Report" means an act by which a Party reports to another Party.
        "Inspection" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).
        "Phase 1" means the period from 1 January 2020 to 31 December 2024.
        "Commission" means a body, namely the body of the Parties.
        "Nuclear Party" means USA or RUS.
        Each Party shall hold no more than 900 Launchers.

        """;

    [Theory]
    [InlineData("If RUS holds more than 7 Launchers, USA shall hold no more than 9 Mines.", "USA limit Mine AtMost 9 [ … ] if not each of RUS holds AtMost 7 Launcher")]
    [InlineData("If a Party holds more than 7 Launchers, it shall hold no Mines.", "USA,RUS limit Mine AtMost 0 [ … ] if not it holds AtMost 7 Launcher")]
    [InlineData("If a Party holds more than 7 Launchers, that Party shall hold no Mines.", "USA,RUS limit Mine AtMost 0 [ … ] if not it holds AtMost 7 Launcher")]
    [InlineData("If a Party holds more than 7 Launchers, another Party may conduct a Test.", "USA,RUS right Test once [ … ] if not other of USA,RUS holds AtMost 7 Launcher")]
    [InlineData("If a Party holds more than 7 Launchers, no Party shall conduct a Test.", "USA,RUS limit Test AtMost 0 [ … ] if not any of USA,RUS holds AtMost 7 Launcher")]
    [InlineData("If another Party holds at least 7 Launchers, each Party may conduct a Test.", "USA,RUS right Test once [ … ] if other of USA,RUS holds AtLeast 7 Launcher")]
    [InlineData("While each Party holds no Mines, no Party shall conduct a Test.", "USA,RUS limit Test AtMost 0 [ … ] while each of USA,RUS holds AtMost 0 Mine")]
    [InlineData("While the Parties together hold no Mines, no Party shall conduct a Test.", null)]
    [InlineData("While this Treaty is in force, no Party shall conduct a Test.", "USA,RUS limit Test AtMost 0 [ … ] while  applies")]
    [InlineData("While Article I applies, no Party shall conduct a Test.", "USA,RUS limit Test AtMost 0 [ … ] while Article I applies")]
    [InlineData("From 1 May 2020, if a Nuclear Party has conducted a Test, it shall hold no Mines.", "USA,RUS limit Mine AtMost 0 [2020-05-01 … ] if it did 1 Test [ … ]")]
    [InlineData("No Party shall conduct a Test, unless another Party has conducted at least 2 Tests.", "USA,RUS limit Test AtMost 0 [ … ] unless other of USA,RUS did 2 Test [ … ]")]
    [InlineData("No Party shall conduct a Test, unless it is in breach of Article I.", "USA,RUS limit Test AtMost 0 [ … ] unless it breaches Article I")]
    [InlineData("Each Party may conduct a Test, if it complies with Article I.", "USA,RUS right Test once [ … ] if not it breaches Article I")]
    [InlineData("Each Party may conduct a Test, provided that it does not hold more than 7 Launchers.", "USA,RUS right Test once [ … ] provided it holds AtMost 7 Launcher")]
    [InlineData("Each Party may conduct a Test only if the Commission has decided.", "USA,RUS right only Test once [ … ] if each of Commission did 1 Decision [ … ]")]
    [InlineData("Each Party may conduct a Test only with a Report of RUS.", "USA,RUS right only Test once [ … ] if each of RUS did 1 Report [ … ]")]
    [InlineData("If the Commission does not decide within 30 days after entry into force, no Party shall conduct a Test.", "USA,RUS limit Test AtMost 0 [ … ] if each of Commission omitted Decision [S … S+30 Day]")]
    [InlineData("If a Party does not submit a Report within 45 days after entry into force, it shall hold no Mines.", "USA,RUS limit Mine AtMost 0 [ … ] if it omitted Report [S … S+45 Day]")]
    [InlineData("If a Party does not submit a Report no later than 5 days after each Test, it shall hold no Mines.", "USA,RUS limit Mine AtMost 0 [ … ] if it omitted Report ..5 Day after each Test as Actor [ … ]")]
    [InlineData("No Party shall hold a Mine, unless it is not a Nuclear Party.", "USA,RUS limit Mine AtMost 0 [ … ] unless not it among USA,RUS")]
    [InlineData("If a Report has been submitted by RUS, USA shall hold no Mines.", "USA limit Mine AtMost 0 [ … ] if each of RUS did 1 Report [ … ]")]
    [InlineData("When a Party conducts a Test, it shall submit a Report no later than 5 days after that day.", "USA,RUS duty Report AtLeast 1 ..5 Day after each Test as Actor [ … ]")]
    [InlineData("When RUS conducts a Test, USA shall submit a Report within 5 days after that day.", "USA duty Report AtLeast 1 ..5 Day after each Test as Anyone by RUS [ … ]")]
    [InlineData("When another Party conducts a Test, each Party shall submit a Report no later than 5 days after that day.", "USA,RUS duty Report AtLeast 1 ..5 Day after each Test as Other [ … ]")]
    [InlineData("When a Party receives a Report, it shall conduct a Test no later than 5 days after that day.", "USA,RUS duty Test AtLeast 1 ..5 Day after each Report as Target [ … ]")]
    [InlineData("When the Commission decides, each Party shall submit a Report no later than 5 days after that day.", "USA,RUS duty Report AtLeast 1 ..5 Day after each Decision as Anyone by Commission [ … ]")]
    [InlineData("If, in its own judgment, extraordinary events endanger it, each Party may conduct a Test.", null)]
    [InlineData("Each Party may conduct a Test, if in its own judgment extraordinary events endanger it.", "USA,RUS advice ~in its own judgment extraordinary events endanger it")]
    [InlineData("Each Party shall submit a Report at a mutually agreed time.", "USA,RUS advice ~at a mutually agreed time")]
    [InlineData("Notwithstanding paragraph 1 of Article I, RUS may hold up to 50 additional Launchers until 1 May 2020, renewable once for up to 1 year.", null)]
    [InlineData("RUS may hold up to 50 Launchers until 1 May 2020, renewable once for up to 1 year.", "RUS right Launcher 50 [ … 2020-05-01] renewable 1 by 1 Year")]
    [InlineData("RUS may hold up to 50 Launchers until 1 May 2020, renewable 2 times for up to 6 months.", "RUS right Launcher 50 [ … 2020-05-01] renewable 2 by 6 Month")]
    [InlineData("The inspected Party shall accept each Inspection.", "USA,RUS limit Refusal of Inspection AtMost 0 [ … ]")]
    [InlineData("No Party shall refuse an Inspection.", "USA,RUS limit Refusal of Inspection AtMost 0 [ … ]")]
    [InlineData("The inspected Party may refuse an Inspection, if another Party is in breach of Article I.", "USA,RUS right Refusal of Inspection once [ … ] if other of USA,RUS breaches Article I")]
    [InlineData("Each Inspection shall end no later than 24 hours after its beginning.", "USA,RUS duty End of Inspection AtLeast 1 ..24 Hour after each Inspection as Actor [ … ]")]
    [InlineData("Each Party shall submit a Report no later than 5 days after the end of each Inspection.", "USA,RUS duty Report AtLeast 1 ..5 Day after each End of Inspection as Actor [ … ]")]
    [InlineData("No two Inspections of the same Party shall overlap.", "USA,RUS no overlap of Inspection of the same Party")]
    [InlineData("No two Inspections shall overlap by more than 12 hours.", "USA,RUS no overlap of Inspection beyond 12 Hour")]
    [InlineData("In each treaty year, each Party may conduct up to 10 Inspections and up to 8 Tests.", "USA,RUS right Test 8 each year of force [ … ]")]
    [InlineData("In addition to Article I, RUS may hold up to 50 Launchers.", "InAddition(Article I) RUS right Launcher 50 additional [ … ]")]
    [InlineData("In addition to Article I, each Party may conduct up to 5 Tests in each treaty year.", "InAddition(Article I) USA,RUS right Test 5 each year of force [ … ]")]
    [InlineData("Article I does not apply to RUS.", "Article I Off to RUS [ … ]")]
    [InlineData("Article I does not apply to a Nuclear Party from 1 May 2020.", "Article I Off to USA,RUS [2020-05-01 … ]")]
    [InlineData("Article I does not apply to trade with RUS.", "Article I Off [ … ] about to trade with RUS")]
    [InlineData("Article I is suspended from 1 May 2020 to 1 June 2020.", "Article I Off [2020-05-01 … 2020-06-01]")]
    [InlineData("Article I is suspended while USA holds more than 9 Mines.", "Article I Off [ … ] while not each of USA holds AtMost 9 Mine")]
    [InlineData("From 1 May 2020, Article I applies only to USA.", "Article I Only to USA [2020-05-01 … ]")]
    [InlineData("Article I applies again from 1 May 2021.", "Article I On [2021-05-01 … ]")]
    [InlineData("Article I ceases to apply on 1 May 2021.", "Article I Off [2021-05-01 … ]")]
    public void BindsTo(string sentence, string? expected)
    {
        var compilation = BindingCheck.CompileArticle(Terms + sentence);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error).ToList();
        if (expected is null)
        {
            Assert.NotEmpty(errors);
            return;
        }

        Assert.True(errors.Count == 0, string.Join('\n', errors));
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty.Clauses[^1]).Split(": ", 2)[1]);
    }

    [Theory]
    [InlineData("\"Arrival\" begins each Inspection.", "RUS fact Inspection")]
    [InlineData("\"Arrival\" means an act that begins each Inspection.", "RUS fact Inspection")]
    [InlineData("\"Arrival\" ends each Inspection.", "RUS fact End of Inspection")]
    public void WhatBeginsAnActIsThatAct(string definition, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Terms + definition + " Each Party shall submit a Report at least 32 hours before each Arrival.");
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error));
        var act = expected.Split("fact ")[1];
        Assert.EndsWith($"before each {act} as Actor [ … ]", ClausePrinter.Print(compilation.Treaty.Clauses[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On 1 May 2020, RUS refuses an Inspection.", "fact RUS Refusal of Inspection on 2020-05-01")]
    [InlineData("On 1 May 2020, RUS ends an Inspection.", "fact RUS End of Inspection on 2020-05-01")]
    public void PapersBindTo(string sentence, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Terms, $"## Facts\n\n{sentence}");
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty.Clauses[^1]).Split(": ", 2)[1]);
    }
}
