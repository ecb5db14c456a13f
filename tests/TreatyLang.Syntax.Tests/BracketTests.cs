using TreatyLang.Syntax.Brackets;
using TreatyLang.Syntax.Formatting;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

/// <summary>A text with brackets is read in each of its variants, and its tree holds all of them.</summary>
public sealed class BracketTests
{
    [Theory]
    [InlineData("no more than [USA: 700] [RUS: 500] Launchers", "USA:700|RUS:500")]
    [InlineData("within [30] [60] days", "30|60")]
    [InlineData("within [30] days", "30")]
    [InlineData("within [30 to 90] days", "30|90")]
    [InlineData("Launchers [in the Zone].", "in the Zone|")]
    [InlineData("[USA, EU: 1. A.]\n\n[RUS: 1. B.]", "USA:EU:1. A.|RUS:1. B.")]
    [InlineData("[1. A.]\n\n[2. B.]", "1. A.|;2. B.|")]
    [InlineData("[A [10] [20] B] [C]", "A [10] [20] B|C;10|20")]
    [InlineData("## Article [III] [IV]. [Limits]", "III|IV;Limits|")]
    [InlineData("## [Article III. Limits]\n", "Article III. Limits")]
    [InlineData("Article [III]", "III")]
    [InlineData("| Norway | [USA: 60] [40] | [30] [a b] |\n[| Iceland | 3 |]\n| [RUS] |", "USA:60|40;30|a b;| Iceland | 3 ||;RUS")]
    [InlineData("> [a preamble]\n<!-- [a comment] --> [a link](x)", "")]
    public void FindsThePlaces(string text, string expected)
    {
        var brackets = BracketedText.Of(SourceText.From(text));
        Assert.Equal(expected, string.Join(';', brackets.Places.Select(place => string.Join('|', place.Alternatives.Select(Words)))));

        string Words(BracketAlternative alternative) =>
            string.Concat(alternative.Delegations.Select(name => name + ":")) + brackets.Text.ToString(alternative.Content).Trim();
    }

    [Theory]
    [InlineData("## Article I\n\n1. Each Party shall hold no more than [USA: 700] [RUS: 500] Launchers.\n", 0, "700")]
    [InlineData("## Article I\n\n1. Each Party shall hold no more than [USA: 700] [RUS: 500] Launchers.\n", 1, "500")]
    [InlineData("## Article I\n\n[1. Each Party shall hold no more than 700 Launchers.]\n", 0, "700")]
    [InlineData("## Article I\n\n[1. Each Party shall hold no more than 700 Launchers.]\n", 1, "")]
    [InlineData("## Article I\n\nNo Party shall hold a Mine.\n\n[## Article II\n\n1. Each Party shall hold no more than 700 Launchers.\n]\n", 0, "700")]
    [InlineData("## Article I\n\nNo Party shall hold a Mine.\n\n[USA: ## Article II\n\n1. Each Party shall hold no more than 700 Launchers.\n]\n", 0, "700")]
    [InlineData("## Article I\n\nNo Party shall hold a Mine.\n\n[USA:\n## Article II\n\n1. Each Party shall hold no more than 700 Launchers.\n]\n", 0, "700")]
    public void AVariantIsReadWithoutErrorsAndKeepsTheText(string text, int pick, string number)
    {
        var tree = SyntaxTree.ParseText(BracketedText.Of(SourceText.From(text)), new BracketChoice([pick]), WholeNames.None);
        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(text, tree.GetRoot().ToFullString());
        Assert.Equal(number, string.Concat(tree.GetRoot().DescendantTokens().Where(token => token.Kind == SyntaxKind.NumberToken).Select(token => token.Text)));
        Assert.Contains("[", TreatyFormatter.Format(tree));
    }

    [Fact]
    public void ABracketInACommentThatNothingClosesLeavesItOneComment()
    {
        var tree = SyntaxTree.ParseText(SourceText.From("## Article I\n\nNo Party shall hold <!-- a Mine.\n]\n\n"));
        Assert.Equal(1, tree.GetDiagnostics().Count(diagnostic => diagnostic.Id == "TL1005"));
        Assert.All(tree.GetDiagnostics(), diagnostic => Assert.True(diagnostic.Location.Span.End <= tree.Text.Length));
    }

    [Theory]
    [InlineData("## Article [III] [IV]. [Limits]\n", 1, "## Article IV .")]
    [InlineData("## Article II\n\n| A | b |\n|---|---|\n[| Norway | 60 |]\n| Iceland | 40 |\n", 0, "| A | b | |---|---| | Norway | 60 | | Iceland | 40 |")]
    [InlineData("## Article II\r\n\r\n| A | b |\r\n|---|---|\r\n[| Norway | 60 |]\r\n| Iceland | 40 |\r\n", 1, "| A | b | |---|---| | Iceland | 40 |")]
    public void HeadingsAndTablesAreReadAsTaken(string text, int pick, string read)
    {
        var tree = SyntaxTree.ParseText(BracketedText.Of(SourceText.From(text)), new BracketChoice([pick, 1]), WholeNames.None);
        Assert.Equal(text, tree.GetRoot().ToFullString());
        var last = tree.GetRoot().DescendantTokens().Last(token => token.Kind is SyntaxKind.ArticleHeadingToken or SyntaxKind.TableToken);
        Assert.Equal(read, string.Join(' ', last.ReadText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("[", TreatyFormatter.Format(tree));
    }

    [Fact]
    public void ManyBracketsAreReadInTime()
    {
        var text = "## Article I\n\n" + string.Concat(Enumerable.Repeat("[30] ", 50_000)) + new string('[', 50_000);
        Assert.Equal(text, SyntaxTree.ParseText(SourceText.From(text)).GetRoot().ToFullString());
    }

    [Fact]
    public void ADelegationTakesItsOwnProposal()
    {
        var brackets = BracketedText.Of(SourceText.From("[USA: a] [RUS: b] c [RUS: d] e [30] [40]"));
        Assert.Equal("1 0 0", string.Join(" ", BracketChoice.Of(brackets, "RUS").Picks));
        Assert.Equal("0 1 0", string.Join(" ", BracketChoice.Of(brackets, "USA").Picks));
    }
}
