using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>The course of a dispute, sentence by sentence: who may refer what to whom, how long that takes, and what follows.</summary>
public sealed class DisputeTests
{
    private const string Bodies = """
        "Launcher" means a holding. "Commission" means a body, namely the Parties. "Board" means a body, namely three judges. "Council" means a body, namely five members.
        Each Party shall hold no more than 7 Launchers.

        """;

    private const string Referral = "If a Party (the complaining Party) considers that another Party (the responding Party) is in breach of Article I, it may refer the Dispute to the Commission. ";

    private const string Clock = "The Commission shall have 15 days from the referral to resolve the Dispute. ";

    [Theory]
    [InlineData("an allegation", Referral, "referral to Commission for Article I on allegation")]
    [InlineData("a breach", "In case of a breach of Article I by a Party (the responding Party), another Party may refer the Dispute to the Board.", "referral to Board for Article I on breach")]
    [InlineData("a clock", Referral + Clock, "clock Commission 15 Day")]
    [InlineData("a clock that can be lengthened", Referral + "The Commission shall have 15 days to resolve the Dispute, extendable by consensus.", "clock Commission 15 Day extendable")]
    [InlineData("a second body", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may refer it to the Board.", "referral to Board")]
    [InlineData("a suspension", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may suspend Article I.", "suspension of Article I")]
    [InlineData("a way out of the treaty", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may withdraw from this Treaty.", "withdrawal")]
    [InlineData("one body or two", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may refer it to the Board, to the Council, or to both.", "referral to Board and/or Council")]
    [InlineData("one of two bodies", "In case of a breach of Article I, a Party may refer the Dispute to the Board or to the Council.", "referral to Board or Council for Article I on breach")]
    [InlineData("two bodies at once", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may refer it to the Board and to the Council.", "referral to Board and Council")]
    [InlineData("a graded measure", "In case of a serious breach of Article I, another Party may suspend Article I in whole or in part.", "suspension of Article I or a part for Article I on serious breach")]
    [InlineData("an extension with a bound", "The Commission shall have 15 days to resolve the Dispute, extendable by consensus by up to 10 days.", "clock Commission 15 Day extendable by 10 Day")]
    [InlineData("an opinion", "The Board shall have 15 days from the referral to give its Opinion.", "clock Board 15 Day for its Opinion")]
    [InlineData("a period after a period", Referral + Clock + "When that period has ended, the Board shall have 5 days to resolve the Dispute.", "clock Board 5 Day after Article I, seventh sentence")]
    [InlineData("a period if unresolved", Referral + Clock + "If the Dispute is not resolved within that period, the Board shall have 5 days to resolve the Dispute.", "clock Board 5 Day after Article I, seventh sentence")]
    [InlineData("silence", Referral + Clock + "If the Dispute is not resolved within that period, it ends.", " end")]
    [InlineData("a clock that resumes", Referral + Clock + "That period does not run while the Dispute is before the Board, and then resumes.", "clock Commission stands still before Board, then resumes")]
    [InlineData("a clock that starts again", Referral + Clock + "\"Recess\" means the period from 1 July 2030 to 31 July 2030. That period does not run during Recess, and then starts again.", "clock Commission stands still during Recess, then from its beginning")]
    [InlineData("a notice", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may notify the Council of the breach.", "notice to Council")]
    [InlineData("a snap-back", "Unless the Council decides within 30 days after the notice to continue the suspension, Article I applies again.", "Article I again 30 Day after notice to Council")]
    [InlineData("a last resort", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may terminate this Treaty.", "termination")]
    [InlineData("a suspension of limited length", "The suspension ends 6 months after its beginning.", "suspension ends after 6 Month")]
    [InlineData("a suspension that is lifted", "The suspension ends when the Board lifts it.", "suspension ends by Board")]
    [InlineData("the way back", Referral + "The suspension ends when the responding Party complies with Article I.", "suspension ends on Article I")]
    public void BindsTo(string situation, string sentences, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Bodies + sentences);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.True(ClausePrinter.Print(compilation.Treaty.Clauses[^1]).EndsWith(expected, StringComparison.Ordinal), situation);
    }

    [Theory]
    [InlineData("The Commission consists of the Parties.", "Commission of the Parties")]
    [InlineData("The Commission consists of 8 members.", "Commission of 8")]
    [InlineData("The Commission consists of the Parties and decides by consensus.", "Commission decides by consensus")]
    [InlineData("The Commission decides by a simple majority.", "Commission decides by more than 1/2 of votes cast")]
    [InlineData("The Commission decides by a simple majority of its members.", "Commission decides by more than 1/2 of all")]
    [InlineData("The Commission decides by two thirds of the Parties present and voting.", "Commission decides by 2/3 of votes cast")]
    [InlineData("The Commission decides by three quarters of its members.", "Commission decides by 3/4 of all")]
    [InlineData("The Commission decides by a majority of the Parties present and voting.", "Commission decides by more than 1/2 of votes cast")]
    [InlineData("The Commission decides by simple majority of its members.", "Commission decides by more than 1/2 of all")]
    [InlineData("The Commission decides by a two-thirds majority of the Parties present and voting.", "Commission decides by 2/3 of votes cast")]
    [InlineData("The Commission decides by unanimity.", "Commission decides by 1 of all")]
    [InlineData("The Commission shall convene twice in each calendar year.", "Commission duty Session AtLeast 2 each calendar year [ … ]")]
    [InlineData("In each calendar year, the Commission shall meet at least 3 times.", "Commission duty Session AtLeast 3 each calendar year [ … ]")]
    [InlineData("The Commission shall convene at least once in each calendar year.", "Commission duty Session AtLeast 1 each calendar year [ … ]")]
    [InlineData("The Commission decides by 5 of 8 votes.", "Commission decides by 5 of 8")]
    [InlineData("The quorum of the Commission is 5 members.", "quorum of Commission 5")]
    [InlineData("USA has 3 votes in the Commission.", "USA has 3 in Commission")]
    [InlineData("The Commission shall convene no later than 45 days after each Request.", "Commission duty Session AtLeast 1 ..45 Day after each Request as Anyone [ … ]")]
    [InlineData("The Commission shall decide no later than 30 days after each Request.", "Commission duty Decision AtLeast 1 ..30 Day after each Request as Anyone [ … ]")]
    [InlineData("The Commission shall convene no earlier than 45 days after each Request.", "Commission Session not before 45 Day after each Request")]
    [InlineData("The Commission decides only in session.", "Commission duty Session AtLeast 1 0 Day..0 Day before each Decision as Actor [ … ]")]
    public void BodiesBindTo(string sentence, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Bodies + "\"Request\" means an act by which a Party asks for a session. " + sentence);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty.Clauses[^1]).Split(": ", 2)[1]);
    }

    [Fact]
    public void WhatIsNotResolvedFollowsTheLastClock()
    {
        var treaty = BindingCheck.CompileArticle(
            Bodies + Referral + Clock + "The Board shall have 30 days from the referral to resolve the Dispute. "
            + "If the Dispute is not resolved within that period, the complaining Party may suspend Article I.").Treaty;
        Assert.Equal("Board", Assert.IsType<OtherwiseClause>(treaty.Clauses[^1]).Clocks[0].Body.Name);
    }
}
