using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Tests.Replay;

/// <summary>Histories of Adaland over the year 2021: what it holds and does on the days given, and which clauses that breaks from when.</summary>
public sealed class ReplayTests
{
    [Theory]
    [InlineData("Each Party shall hold no more than 3 Guns.", "1 January: 3", "")]
    [InlineData("Each Party shall hold no more than 3 Guns.", "1 January: 3; 5 May: 4", "Article I(1) from 5 May")]
    [InlineData("From 6 May 2021, each Party shall hold no more than 3 Guns.", "1 January: 4", "Article I(1) from 6 May")]
    [InlineData("Until 5 May 2021, each Party shall hold exactly 3 Guns.", "1 January: 3; 6 May: 9", "")]
    [InlineData("Each Party shall conduct at least 1 Test no later than 1 month after entry into force.", "1 January: 0; 1 February: Test", "")]
    [InlineData("Each Party shall conduct at least 1 Test no later than 1 month after entry into force.", "1 January: 0; 2 February: Test", "Article I(1) from 2 February")]
    [InlineData("In each calendar year, each Party shall conduct no more than 1 Test.", "1 January: 0; 2 May: Test; 3 May: Test", "Article I(1) from 3 May")]
    [InlineData("Until 2 May 2021, no Party shall conduct a Test.", "1 January: 0; 3 May: Test", "")]
    public void A_breach_has_its_first_day(string clause, string history, string breaches) => Check($"1. {clause}", history, breaches);

    [Theory]
    [InlineData("Each Party shall hold no more than 3 Guns.", "1 January: 4; 5 May: 3; 7 May: 9; 9 May: 2", "Article I(1) from 1 January to 4 May; Article I(1) from 7 May to 8 May")]
    [InlineData("Until 5 May 2021, each Party shall hold no more than 3 Guns.", "1 January: 4", "Article I(1) from 1 January to 5 May")]
    [InlineData("Each Party shall hold no more than 3 Guns.", "1 January: 3; 31 December: 4", "Article I(1) from 31 December")]
    [InlineData("Each Party shall conduct at least 2 Tests no later than 1 month after entry into force.", "1 January: Test; 3 March: Test", "Article I(1) from 2 February to 3 March")]
    [InlineData("Each Party shall conduct at least 1 Test no later than 1 month after entry into force.", "2 February: Test", "Article I(1) from 2 February to 2 February")]
    [InlineData("Each Party shall conduct at least 1 Test in each calendar month.", "1 January: Test; 1 March: Test; 5 March: Test; 1 April: Test; 1 May: Test; 1 June: Test; 1 July: Test; 1 August: Test; 1 September: Test; 1 October: Test; 1 November: Test; 1 December: Test", "Article I(1) from 1 March to 1 March")]
    [InlineData("Each Party shall conduct at least 1 Test in each calendar month.", "1 January: Test; 1 May: Test; 2 May: Test; 1 June: Test; 1 July: Test; 1 August: Test; 1 September: Test; 1 October: Test; 1 November: Test; 1 December: Test", "Article I(1) from 1 March")]
    [InlineData("No Party shall conduct a Test.", "2 May: Test; 2 May: Test; 4 May: Test", "Article I(1) from 2 May to 2 May; Article I(1) from 4 May to 4 May")]
    [InlineData("Each Party shall conduct a Test no later than 5 days after each Test.", "1 May: Test", "Article I(1) from 7 May")]
    [InlineData("Each Party shall conduct a Drill no later than 5 days after each Test.", "1 May: Test; 3 June: Drill", "Article I(1) from 7 May to 3 June")]
    [InlineData("Each Party shall conduct a Drill at least 5 days before the beginning of each calendar month.", "20 January: Drill; 26 February: Drill; 28 February: Drill; 25 March: Drill; 26 April: Drill; 26 May: Drill; 25 June: Drill; 26 July: Drill; 26 August: Drill; 25 September: Drill; 26 October: Drill; 25 November: Drill", "Article I(1) from 25 February to 26 February")]
    [InlineData("Each Party shall conduct a Drill no earlier than 10 days and no later than 5 days before the beginning of each calendar month.", "20 January: Drill; 22 January: Drill; 18 February: Drill; 22 March: Drill; 21 April: Drill; 22 May: Drill; 21 June: Drill; 22 July: Drill; 22 August: Drill; 21 September: Drill; 22 October: Drill; 21 November: Drill", "Article I(1) from 25 February")]
    [InlineData("Each Party shall conduct a Drill at least 5 days before each Test.", "1 May: Test; 3 June: Drill", "Article I(1) from 1 May to 1 May")]
    public void A_breach_ends_when_it_is_cured(string clause, string history, string breaches) => Check($"1. {clause}", history, breaches, withEnds: true);

    [Theory]
    [InlineData("1 January: 3; 5 May: 5", "")]
    [InlineData("1 January: 3; 5 May: 6", "Article I(1) from 5 May")]
    [InlineData("1 January: 3; 5 May: 5; 1 June: 5", "")]
    [InlineData("1 January: 4", "Article I(1) from 1 January")]
    public void An_exemption_adds_to_the_limit_in_its_window_only(string history, string breaches) => Check(
        "1. Each Party shall hold no more than 3 Guns.\n\n2. Notwithstanding paragraph 1, from 5 May 2021, each Party may hold up to 2 additional Guns.",
        history, breaches);

    private static void Check(string clauses, string history, string breaches, bool withEnds = false)
    {
        var text = "# T\n\nParties: Adaland; Beeland.\n\n## Definitions\n\n\"Gun\" means a holding, counted in guns, namely a gun.\n\n"
            + $"\"Test\" means an act by which a Party tests a weapon.\n\n\"Drill\" means an act by which a Party drills.\n\n## Article I. Norms\n\n{clauses}\n\n"
            + "## Article II. Term\n\nThis Treaty shall remain in force until 31 December 2021.\n";
        var treaty = Compilation.Create([SyntaxTree.ParseText(SourceText.From(text, "t.treaty"))]).Treaty;
        Assert.Equal(0, treaty.UnboundSentences);
        var report = ReplayEvaluator.Evaluate(treaty, Read(treaty, history));
        Assert.Empty(report.Impossibilities);
        var found = report.Breaches.Where(breach => breach.Agent == treaty.Parties[0])
            .Select(breach => $"{breach.Clause.Address} from {Day(breach.FirstDay)}" + (withEnds && breach.LastDay is { } last ? $" to {Day(last)}" : ""));
        Assert.Equal(breaches, string.Join("; ", found));

        static string Day(DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);
    }

    private static History Read(BoundTreaty treaty, string history)
    {
        var steps = history.Split("; ").Select(step => step.Split(": "))
            .Select(step => (Date: DateOnly.ParseExact(step[0] + " 2021", "d MMMM yyyy", CultureInfo.InvariantCulture), What: step[1])).ToArray();
        var gun = treaty.Terms.OfType<HoldingSymbol>().Single();
        var acts = treaty.Terms.OfType<ActSymbol>().ToDictionary(act => act.Name);
        return new History
        {
            EntryIntoForce = new DateOnly(2021, 1, 1),
            LastDay = new DateOnly(2021, 12, 31),
            Holdings =
            [
                .. steps.Where(step => !acts.ContainsKey(step.What))
                    .Select(step => new HoldingValue(step.Date, treaty.Parties[0], gun, int.Parse(step.What, CultureInfo.InvariantCulture))),
            ],
            Acts = [.. steps.Where(step => acts.ContainsKey(step.What)).Select(step => new ActOccurrence(step.Date, 12, treaty.Parties[0], acts[step.What], null))],
        };
    }
}
