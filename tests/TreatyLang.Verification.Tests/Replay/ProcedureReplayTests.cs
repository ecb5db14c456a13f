using System.Globalization;
using TreatyLang.Semantics;
using TreatyLang.Syntax;
using TreatyLang.Text;
using TreatyLang.Verification.Histories;
using TreatyLang.Verification.Replay;

namespace TreatyLang.Verification.Tests.Replay;

/// <summary>Histories of Adaland and Beeland over the year 2021, told by facts: the stages of their procedures, and the breaches that extensions and suspensions leave.</summary>
public sealed class ProcedureReplayTests
{
    private const string Referral = """
        If a Party (the complaining Party) considers that another Party (the responding Party) is in breach of Article I, it may refer the Dispute to the Commission.
        """;

    private const string Course = Referral + """


        1. The Commission shall have 15 days from the referral to resolve the Dispute, extendable by consensus by up to 5 days.

        2. If the Dispute is not resolved within that period, the complaining Party may refer it to the Board, to the Council, or to both.

        3. The Board shall have 10 days from the referral to give its Opinion.

        4. The Council shall have 20 days from the referral to resolve the Dispute.

        5. When the periods in paragraphs 3 and 4 have ended, the Commission shall have 5 days to resolve the Dispute.

        6. If the Dispute is not resolved within that period, the complaining Party may suspend Article I(2).

        7. The suspension ends when the responding Party complies with Article I(1).
        """;

    private const string Clock = Referral + "\n\nThe Commission shall have 15 days from the referral to resolve the Dispute. ";

    [Theory]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission.", "before Commission 1 May–16 May; unresolved 17 May–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Council.", "")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 16 May 2021, the Commission resolves the Dispute.", "before Commission 1 May–15 May; resolved 16 May–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 17 May 2021, the Commission resolves the Dispute.", "before Commission 1 May–16 May; unresolved 17 May–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 7 May 2021, the Commission extends the period of the Commission by 3 days.", "before Commission 1 May–19 May; unresolved 20 May–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 7 May 2021, the Commission extends the period of the Commission by 9 days.", "before Commission 1 May–21 May; unresolved 22 May–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 16 May 2021, Adaland refers the Dispute to the Board.", "before Commission 1 May–16 May; before Board 16 May–26 May; before Commission 26 May–31 May; unresolved 1 June–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 15 May 2021, Adaland refers the Dispute to the Board.", "before Commission 1 May–16 May; unresolved 17 May–")]
    [InlineData("On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. On 20 May 2021, Adaland refers the Dispute to the Board and to the Council.", "before Commission 1 May–16 May; unresolved 17 May–19 May; before Board 20 May–30 May; before Council 20 May–9 June; before Commission 9 June–14 June; unresolved 15 June–")]
    public void A_dispute_goes_through_its_stages(string facts, string stages) => CheckStages(Course, facts, stages);

    [Theory]
    [InlineData("That period does not run while consultations continue, and then resumes.", "From 5 May 2021 to 9 May 2021, consultations continue.", "before Commission 1 May–21 May; unresolved 22 May–")]
    [InlineData("That period does not run while consultations continue, and then starts again.", "From 5 May 2021 to 9 May 2021, consultations continue.", "before Commission 1 May–24 May; unresolved 25 May–")]
    [InlineData("That period does not run while consultations continue, and then resumes.", "From 5 June 2021 to 9 June 2021, consultations continue.", "before Commission 1 May–16 May; unresolved 17 May–")]
    [InlineData("That period does not run while the Council is in recess, and then resumes.", "From 16 May 2021 to 20 May 2021, the Council is in recess.", "before Commission 1 May–21 May; unresolved 22 May–")]
    [InlineData("\"Holiday\" means the period from 10 May 2021 to 11 May 2021. That period does not run during Holiday, and then resumes.", "", "before Commission 1 May–18 May; unresolved 19 May–")]
    [InlineData("If the Dispute is not resolved within that period, it ends.", "", "before Commission 1 May–16 May; ended 17 May–")]
    [InlineData("If the Commission does not decide within that period, the Dispute ends.", "", "before Commission 1 May–16 May; ended 17 May–")]
    [InlineData("If the Commission does not decide within 10 days after the referral, the Dispute ends.", "", "before Commission 1 May–11 May; ended 12 May–")]
    [InlineData("If the Commission does not decide within 10 days after the referral, the Dispute ends.", "On 11 May 2021, the Commission decides.", "before Commission 1 May–16 May; unresolved 17 May–")]
    [InlineData("When the responding Party complies with Article I(1), the Dispute ends.", "On 1 May 2021, Beeland holds 4 Guns. On 9 May 2021, Beeland holds 3 Guns.", "before Commission 1 May–8 May; ended 9 May–")]
    public void A_period_stands_still_and_ends(string clause, string facts, string stages) =>
        CheckStages(Clock + clause, "On 1 May 2021, Adaland refers a Dispute with Beeland to the Commission. " + facts, stages);

    [Theory]
    [InlineData("On 1 May 2021, Adaland notifies the Council of the breach by Beeland.", "noticed Council 1 May–30 May; restored 31 May–")]
    [InlineData("On 1 May 2021, Adaland notifies the Council of the breach by Beeland. On 31 May 2021, the Council decides to continue the suspension.", "noticed Council 1 May–30 May")]
    [InlineData("On 1 April 2021, Adaland notifies the Council of the breach by Beeland.", "")]
    public void What_was_suspended_snaps_back(string facts, string stages) => CheckStages(
        "1. In case of a breach of Article I(1), another Party may notify the Council of the breach.\n\n2. Unless the Council decides within 30 days after the notice to continue the suspension, Article I applies again.",
        "On 1 May 2021, Beeland holds 4 Guns. " + facts, stages);

    [Theory]
    [InlineData("On 1 May 2021, Adaland submits a Request. On 9 June 2021, the Council convenes.", "Article II by Council from 9 June to 9 June")]
    [InlineData("On 1 May 2021, Adaland submits a Request. On 15 June 2021, the Council convenes.", "")]
    [InlineData("On 9 June 2021, the Council convenes.", "")]
    [InlineData("On 1 May 2021, Adaland submits a Request. On 20 June 2021, Adaland submits a Request. On 21 June 2021, the Council convenes.", "")]
    public void A_body_waits(string facts, string breaches) =>
        CheckBreaches("The Council shall convene no earlier than 45 days after each Request.", facts, breaches, of: "Council");

    [Theory]
    [InlineData("", "")]
    [InlineData("On 1 May 2021, Adaland notifies the Council of the breach by Beeland.", "Article II(3) by Adaland from 9 June to 9 June; Article II(4) by Adaland from 31 May")]
    [InlineData("On 1 May 2021, Adaland notifies the Council of the breach by Beeland. On 2 May 2021, the Council decides to continue the suspension.", "")]
    public void What_is_restored_binds_again(string facts, string breaches) => CheckBreaches(
        """
        1. In case of a breach of Article I(1), another Party may notify the Council of the breach.

        2. Unless the Council decides within 30 days after the notice to continue the suspension, paragraphs 3 and 4 apply again.

        3. Until 31 January 2021, no Party shall conduct a Drill.

        4. No Party shall hold more than 2 Guns.

        5. Paragraph 4 is suspended.
        """,
        "On 1 May 2021, Beeland holds 4 Guns. On 1 May 2021, Adaland holds 3 Guns. On 9 June 2021, Adaland conducts a Drill. On 5 January 2021, Adaland conducts a Test. " + facts, breaches, of: "Adaland");

    [Theory]
    [InlineData("On 1 May 2021, Adaland submits a Request.", "granted 31 May–")]
    [InlineData("On 1 May 2021, Adaland submits a Request. On 30 May 2021, the Council decides.", "")]
    [InlineData("On 1 May 2021, Adaland submits a Request. On 31 May 2021, the Council decides.", "granted 31 May–")]
    public void Silence_grants_a_request(string facts, string stages) =>
        CheckStages("If the Council does not decide within 29 days after each Request, the Request is granted.", facts, stages);

    [Theory]
    [InlineData("", "Article I(2) by Adaland from 1 March to 9 June; Article I(1) by Beeland from 1 May to 19 June")]
    [InlineData("On 5 May 2021, Adaland suspends Article I(2) towards Beeland.", "Article I(2) by Adaland from 1 March to 4 May; Article I(1) by Beeland from 1 May to 19 June")]
    [InlineData("On 20 April 2021, Adaland suspends Article I(2) towards Beeland.", "Article I(2) by Adaland from 1 March to 9 June; Article I(1) by Beeland from 1 May to 19 June")]
    [InlineData("On 5 May 2021, Adaland suspends Article I(2) towards Beeland. On 20 May 2021, the Council lifts the suspension.", "Article I(2) by Adaland from 1 March to 4 May; Article I(2) by Adaland from 20 May to 9 June; Article I(1) by Beeland from 1 May to 19 June")]
    public void A_suspended_clause_does_not_bind(string facts, string breaches) => CheckBreaches(
        """
        1. In case of a breach of Article I(1) by a Party (the responding Party), another Party may suspend Article I(2).

        2. The suspension ends when the responding Party complies with Article I(1).

        3. The suspension ends when the Council lifts it.
        """,
        "On 1 May 2021, Beeland holds 4 Guns. On 20 June 2021, Beeland holds 2 Guns. On 9 June 2021, Adaland conducts a Test. On 9 June 2021, Beeland conducts a Test. On 3 January 2021, Beeland conducts a Test. " + facts,
        breaches);

    [Theory]
    [InlineData("In case of a grave breach of Article I(1), another Party may suspend Article I(2).", "", "Article I(2) by Adaland from 1 March")]
    [InlineData("In case of a grave breach of Article I(1), another Party may suspend Article I(2).", "On 2 May 2021, the Council finds a grave breach of Article I(1) by Beeland.", "Article I(2) by Adaland from 1 March to 4 May")]
    [InlineData("In case of a grave breach of Article I(1), another Party may suspend Article I(2).", "On 2 May 2021, the Council finds a minor breach of Article I(1) by Beeland.", "Article I(2) by Adaland from 1 March")]
    [InlineData("In case of a breach of Article I(1), another Party may suspend Article I(2) for up to 10 days.", "", "Article I(2) by Adaland from 1 March to 4 May; Article I(2) by Adaland from 15 May")]
    [InlineData("In case of a breach of Article I(1), another Party may suspend Article I(2). If the Council does not decide within 10 days, the suspension ends.", "", "Article I(2) by Adaland from 1 March to 4 May; Article I(2) by Adaland from 16 May")]
    [InlineData("In case of a breach of Article I(1), another Party may suspend Article I(2). If the Council does not decide within 10 days, the suspension ends.", "On 15 May 2021, the Council decides.", "Article I(2) by Adaland from 1 March to 4 May")]
    [InlineData("In case of a breach of Article I(1), another Party may suspend Article I(2). If the Council does not decide within 10 days, the measure continues.", "", "Article I(2) by Adaland from 1 March to 4 May")]
    [InlineData("In case of a breach of Article I(1), another Party may suspend Article I.", "", "Article I(2) by Adaland from 1 March")]
    [InlineData("In case of a breach of Article I(1), another Party may suspend Article I in whole or in part.", "", "Article I(2) by Adaland from 1 March to 4 May")]
    public void A_measure_is_graded(string clause, string facts, string breaches) => CheckBreaches(
        clause, "On 1 May 2021, Beeland holds 4 Guns. On 3 January 2021, Beeland conducts a Test. On 5 May 2021, Adaland suspends Article I(2) towards Beeland. " + facts, breaches, of: "Adaland");

    [Theory]
    [InlineData("The Council may extend the deadline in Article I(2) by up to 2 months.", "", "from 1 March to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2) by up to 2 months.", "On 1 February 2021, the Council extends the deadline in Article I(2) for Adaland by 2 months.", "from 29 April to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2) by up to 2 months.", "On 1 February 2021, the Council extends the deadline in Article I(2) for Adaland by 5 months.", "from 29 April to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2) by up to 2 months.", "On 1 April 2021, the Council extends the deadline in Article I(2) for Adaland by 2 months.", "from 1 March to 31 March; from 29 April to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2) by up to 2 months.", "On 1 February 2021, the Council extends the deadline in Article I(2) for Beeland by 2 months.", "from 1 March to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2), but not beyond 1 April 2021.", "On 1 February 2021, the Council extends the deadline in Article I(2) by 2 months.", "from 2 April to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2), each time by up to 1 month.", "On 1 February 2021, the Council extends the deadline in Article I(2) by 1 month. On 1 March 2021, the Council extends the deadline in Article I(2) by 1 month.", "from 29 April to 9 June")]
    [InlineData("The Council may extend the deadline in Article I(2), once, by up to 1 month.", "On 1 February 2021, the Council extends the deadline in Article I(2) by 1 month. On 1 March 2021, the Council extends the deadline in Article I(2) by 1 month.", "from 29 March to 9 June")]
    [InlineData("A Party may request an Extension of the deadline in Article I(2) no later than 1 February 2021. The Council may extend that deadline at the request of that Party.", "On 1 February 2021, the Council extends the deadline in Article I(2) by 9 months.", "from 1 March to 9 June")]
    [InlineData("A Party may request an Extension of the deadline in Article I(2) no later than 1 February 2021. The Council may extend that deadline at the request of that Party.", "On 1 February 2021, Adaland requests an Extension of the deadline in Article I(2). On 8 February 2021, the Council extends the deadline in Article I(2) by 9 months.", "")]
    [InlineData("A Party may request an Extension of the deadline in Article I(2) no later than 1 February 2021. The Council may extend that deadline at the request of that Party.", "On 2 February 2021, Adaland requests an Extension of the deadline in Article I(2). On 8 February 2021, the Council extends the deadline in Article I(2) by 9 months.", "from 1 March to 9 June")]
    [InlineData("A Party may request an Extension of the deadline in Article I(2). The Council may extend that deadline by up to 2 months. If the Council does not decide within 20 days, the request is granted.", "On 2 February 2021, Adaland requests an Extension of the deadline in Article I(2).", "from 29 April to 9 June")]
    public void A_deadline_is_extended(string clauses, string facts, string breaches) => CheckBreaches(
        clauses, "On 9 June 2021, Adaland conducts a Test. " + facts, breaches == "" ? "" : "Article I(2) by Adaland " + breaches.Replace("; ", "; Article I(2) by Adaland ", StringComparison.Ordinal), of: "Adaland");

    private static void CheckStages(string clauses, string facts, string stages)
    {
        var (_, report) = Replay(clauses, facts);
        Assert.Equal(stages, string.Join("; ", report.Stages.Select(Print)));

        static string Print(Stage stage) =>
            $"{(stage.Kind is StageKind.BeforeBody ? "before" : stage.Kind.ToString().ToLowerInvariant())}{(stage.Kind is StageKind.BeforeBody or StageKind.Noticed ? $" {stage.Body}" : "")} {Day(stage.FirstDay)}–{(stage.LastDay is { } last ? Day(last) : "")}";
    }

    private static void CheckBreaches(string clauses, string facts, string breaches, string? of = null)
    {
        var (_, report) = Replay(clauses, facts);
        var found = report.Breaches.Where(breach => of is null || breach.Agent?.Name == of).OrderBy(breach => breach.Agent?.Name, StringComparer.Ordinal)
            .Select(breach => $"{breach.Clause.Address} by {breach.Agent} from {Day(breach.FirstDay)}{(breach.LastDay is { } last ? $" to {Day(last)}" : "")}");
        Assert.Equal(breaches, string.Join("; ", found));
    }

    private static string Day(DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static (BoundTreaty Treaty, ReplayReport Report) Replay(string clauses, string facts)
    {
        var text = "# T\n\nParties: Adaland; Beeland.\n\n## Definitions\n\n\"Gun\" means a holding, counted in guns, namely a gun.\n\n"
            + "\"Test\" means an act by which a Party tests a weapon.\n\n\"Drill\" means an act by which a Party drills.\n\n\"Request\" means an act by which a Party asks for something.\n\n"
            + "\"Commission\" means a body, namely the Parties.\n\n\"Board\" means a body, namely three judges.\n\n\"Council\" means a body, namely five members.\n\n"
            + "## Article I. Norms\n\n1. Each Party shall hold no more than 3 Guns.\n\n2. Each Party shall conduct at least 1 Test by 28 February 2021.\n\n## Article II. Procedure\n\n"
            + clauses + "\n\n## Article III. Term\n\nThis Treaty shall remain in force until 31 December 2021.\n";
        var compilation = Compilation.Create([SyntaxTree.ParseText(SourceText.From(text, "t.treaty")), SyntaxTree.ParseText(SourceText.From("## Facts\n\n" + facts + "\n", "t.papers.treaty"))]);
        var treaty = compilation.Treaty;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is Diagnostics.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Message));
        var start = new DateOnly(2021, 1, 1);
        var report = ReplayEvaluator.Evaluate(treaty, new History
        {
            EntryIntoForce = start,
            LastDay = new DateOnly(2021, 12, 31),
            Holdings =
            [
                .. treaty.Parties.SelectMany(party => treaty.Terms.OfType<HoldingSymbol>().Select(holding => new HoldingValue(start, party, holding, Rational.Zero))),
                .. treaty.Clauses.OfType<HoldingFact>().Select(fact => new HoldingValue(fact.Date ?? start, fact.Party, fact.Holding, fact.Amount)).OrderBy(value => value.From),
            ],
            Acts = [.. treaty.Clauses.OfType<ActFact>().Select(fact => new ActOccurrence(fact.Date ?? start, 0, fact.Agent, fact.Act, fact.Target) { Detail = fact.Detail })],
        });
        Assert.Empty(report.Impossibilities);
        return (treaty, report);
    }
}
