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
    [InlineData("1 January: 3; 5 May: 5", "")]
    [InlineData("1 January: 3; 5 May: 6", "Article I(1) from 5 May")]
    [InlineData("1 January: 3; 5 May: 5; 1 June: 5", "")]
    [InlineData("1 January: 4", "Article I(1) from 1 January")]
    public void An_exemption_adds_to_the_limit_in_its_window_only(string history, string breaches) => Check(
        "1. Each Party shall hold no more than 3 Guns.\n\n2. Notwithstanding paragraph 1, from 5 May 2021, each Party may hold up to 2 additional Guns.",
        history, breaches);

    private static void Check(string clauses, string history, string breaches)
    {
        var text = "# T\n\nParties: Adaland; Beeland.\n\n## Definitions\n\n\"Gun\" means a holding, counted in guns, namely a gun.\n\n"
            + $"\"Test\" means an act by which a Party tests a weapon.\n\n## Article I. Norms\n\n{clauses}\n\n"
            + "## Article II. Term\n\nThis Treaty shall remain in force until 31 December 2021.\n";
        var treaty = Compilation.Create([SyntaxTree.ParseText(SourceText.From(text, "t.treaty"))]).Treaty;
        Assert.Equal(0, treaty.UnboundSentences);
        var report = ReplayEvaluator.Evaluate(treaty, Read(treaty, history));
        Assert.Empty(report.Impossibilities);
        var found = report.Breaches.Where(breach => breach.Agent == treaty.Parties[0])
            .Select(breach => $"{breach.Clause.Address} from {breach.FirstDay.ToString("d MMMM", CultureInfo.InvariantCulture)}");
        Assert.Equal(breaches, string.Join("; ", found));
    }

    private static History Read(BoundTreaty treaty, string history)
    {
        var steps = history.Split("; ").Select(step => step.Split(": "))
            .Select(step => (Date: DateOnly.ParseExact(step[0] + " 2021", "d MMMM yyyy", CultureInfo.InvariantCulture), What: step[1])).ToArray();
        var (gun, test) = (treaty.Terms.OfType<HoldingSymbol>().Single(), treaty.Terms.OfType<ActSymbol>().Single());
        return new History
        {
            EntryIntoForce = new DateOnly(2021, 1, 1),
            LastDay = new DateOnly(2021, 12, 31),
            Holdings =
            [
                .. steps.Where(step => step.What != "Test")
                    .Select(step => new HoldingValue(step.Date, treaty.Parties[0], gun, int.Parse(step.What, CultureInfo.InvariantCulture))),
            ],
            Acts = [.. steps.Where(step => step.What == "Test").Select(step => new ActOccurrence(step.Date, 12, treaty.Parties[0], test, null))],
        };
    }
}
