using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>The course of a dispute, sentence by sentence: who may refer what to whom, how long that takes, and what follows.</summary>
public sealed class DisputeTests
{
    private const string Bodies = """
        "Launcher" means a holding. "Commission" means a body, namely the Parties. "Board" means a body, namely three judges.
        Each Party shall hold no more than 7 Launchers.

        """;

    private const string Referral = "If a Party (the complaining Party) considers that another Party (the responding Party) is in breach of Article I, it may refer the Dispute to the Commission. ";

    private const string Clock = "The Commission shall have 15 days from the referral to resolve the Dispute. ";

    [Theory]
    [InlineData("an allegation", Referral, "referral of Article I to Commission on allegation")]
    [InlineData("a breach", "In case of a breach of Article I by a Party (the responding Party), another Party may refer the Dispute to the Board.", "referral of Article I to Board on breach")]
    [InlineData("a clock", Referral + Clock, "clock Commission 15 Day")]
    [InlineData("a clock that can be lengthened", Referral + "The Commission shall have 15 days to resolve the Dispute, extendable by consensus.", "clock Commission 15 Day extendable")]
    [InlineData("a second body", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may refer it to the Board.", "referral to Board")]
    [InlineData("a suspension", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may suspend Article I.", "suspension of Article I")]
    [InlineData("a way out of the treaty", Referral + Clock + "If the Dispute is not resolved within that period, the complaining Party may withdraw from this Treaty.", "withdrawal")]
    [InlineData("the way back", Referral + "The suspension ends when the responding Party complies with Article I.", "suspension ends on Article I")]
    public void BindsTo(string situation, string sentences, string expected)
    {
        var compilation = BindingCheck.CompileArticle(Bodies + sentences);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error));
        Assert.True(ClausePrinter.Print(compilation.Treaty.Clauses[^1]).EndsWith(expected, StringComparison.Ordinal), situation);
    }

    [Fact]
    public void WhatIsNotResolvedFollowsTheLastClock()
    {
        var treaty = BindingCheck.CompileArticle(
            Bodies + Referral + Clock + "The Board shall have 30 days from the referral to resolve the Dispute. "
            + "If the Dispute is not resolved within that period, the complaining Party may suspend Article I.").Treaty;
        Assert.Equal("Board", Assert.IsType<OtherwiseClause>(treaty.Clauses[^1]).Clock.Body.Name);
    }
}
