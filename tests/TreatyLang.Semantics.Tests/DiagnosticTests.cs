using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>What an error does to the rest of a text.</summary>
public sealed class DiagnosticTests
{
    private const string Launcher = "\"Launcher\" means a holding, counted in launchers. Each Party shall hold no more than 9 Launchers. ";

    [Fact]
    public void AnErrorLeavesTheOtherSentencesAlone()
    {
        var treaty = BindingCheck.CompileArticle(Launcher + "Each Party shall hold at least 5 Submarines. RUS shall hold at least 1 Launcher.").Treaty;
        Assert.Equal(1, treaty.UnboundSentences);
        Assert.Equal(3, treaty.Clauses.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Treaty")]
    [InlineData("## Article I\n\nEach Party shall hold no more than 5 Launchers.")]
    [InlineData("\"A B\" means C plus D.")]
    public void ATreatyThatIsNoneIsAnError(string text) =>
        Assert.Contains(BindingCheck.Compile(text).GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);

    [Theory]
    [InlineData("2. Each Party shall hold no more than 9 Launchers.", "Paragraph 2 follows the heading.")]
    [InlineData("1. Each Party shall hold no more than 9 Launchers.\n\n3. Each Party shall hold at least 1 Launcher.", "Paragraph 3 follows paragraph 1.")]
    [InlineData("1. Each Party shall hold no more than 9 Launchers.\n\n2. Each Party shall hold at least 1 Launcher.", null)]
    public void AGapInTheNumbersSaysWhatStandsBefore(string article, string? message) => Assert.Equal(
        message,
        BindingCheck.Compile("# Treaty\n\nParties: Alpha; Beta.\n\n## Definitions\n\n\"Launcher\" means a holding, counted in launchers.\n\n## Article I\n\n" + article)
            .GetDiagnostics().SingleOrDefault(diagnostic => diagnostic.Id == "TL2016")?.Message);

    [Fact]
    public void HugeNumbersAreExact()
    {
        var digits = new string('9', 40);
        var treaty = BindingCheck.CompileArticle($"\"Launcher\" means a holding. Each Party shall hold no more than {digits} Launchers.").Treaty;
        Assert.Equal(digits, Assert.IsType<LimitClause>(treaty.Clauses[1]).Amount.For([]).ToString());
    }
}
