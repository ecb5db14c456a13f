using TreatyLang.Testing.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

public sealed class SyntaxTreeTests
{
    [Fact]
    public void TypedPropertiesFollowTheLabelsOfTheGrammar()
    {
        var phase = Single<PhaseDefinitionSyntax>("\"Phase 2\" means the period from 5 February 2011 to 6 March 2018.");
        Assert.Equal("\"Phase 2\"", phase.Term.Name.Text);
        Assert.Equal("5 February 2011", phase.Start.ToString());
        Assert.Equal("6 March 2018", phase.End.ToString());
    }

    [Fact]
    public void ListsKeepTheirOrderAndTheirSeparators()
    {
        var list = Single<QuantityListActionSyntax>("Each Party shall hold no more than:\n\n(a) 700 Launchers;\n\n(b) 800 Tubes; and\n\n(c) 3 Ships.");
        Assert.Equal(["(a)", "(b)", "(c)"], list.Items.Select(item => item.Mark.Text));
        Assert.Equal("and", list.Separators[1].Conjunction?.Text);
    }

    [Fact]
    public void TriviaBehindATokenGoesToTheEndOfItsLine()
    {
        var tree = Parse("1. Each Party shall hold no more than 3 Ships. <!-- x -->\n\n  2. No Party shall hold no more than 3 Ships.");
        var mark = tree.GetRoot().DescendantTokens().Single(token => token.Text == "2.");
        Assert.Equal("\n  ", string.Concat(mark.LeadingTrivia.Select(trivia => trivia.Text)));
        Assert.Equal(" ", string.Concat(mark.TrailingTrivia.Select(trivia => trivia.Text)));
        var stop = tree.GetRoot().DescendantTokens().First(token => token.Text == ".");
        Assert.Equal(" <!-- x -->\n", string.Concat(stop.TrailingTrivia.Select(trivia => trivia.Text)));
    }

    [Fact]
    public void ALetterMayStandOnTheLineOfItsParagraph()
    {
        var paragraph = Single<ParagraphSyntax>("17. (a) No Party shall hold no more than 3 Ships.\n\n(i) Each Party shall hold no more than 3 Ships.");
        Assert.Equal("17.", paragraph.Mark.Text);
        Assert.Equal(["(a)", "(i)"], paragraph.Text?.Letters.Select(letter => letter.Mark.Text) ?? []);
    }

    [Fact]
    public void FindTokenFindsEachPosition()
    {
        var root = SyntaxTree.ParseText(SourceText.From(TreatyTexts.Broken)).GetRoot();
        for (var position = 0; position < root.FullSpan.End; position++)
        {
            Assert.True(root.FindToken(position).FullSpan.Contains(position));
        }
    }

    [Fact]
    public void AnEditKeepsTheOtherArticles()
    {
        var text = SourceText.From(TreatyTexts.WellFormed);
        var tree = SyntaxTree.ParseText(text);
        var edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.ToString().IndexOf("2,200", StringComparison.Ordinal), 5), "1,700")));
        var same = tree.GetRoot().Articles.Zip(edited.GetRoot().Articles).Count(pair => ReferenceEquals(pair.First.Green, pair.Second.Green));
        Assert.Equal(tree.GetRoot().Articles.Length - 1, same);
    }

    [Theory]
    [InlineData("Türkiye")]
    [InlineData("Åland")]
    [InlineData("Ελλάδα")]
    [InlineData("Україна")]
    [InlineData("Co\u0302te")]
    [InlineData("Ivoire-Ⅱ")]
    public void LettersOfAllLanguagesMakeTerms(string name)
    {
        var limit = Single<NormSentenceSyntax>($"{name} shall hold at least 3 {name} Ships.");
        Assert.Equal(name, Assert.IsType<NamedSubjectSyntax>(Assert.IsType<PartyNormSyntax>(limit.Norm).Subject).Name.ToString());
        Assert.Empty(Parse($"{name} shall hold at least 3 {name} Ships.").GetDiagnostics());
    }

    private static T Single<T>(string article)
        where T : SyntaxNode => Assert.Single(Parse(article).GetRoot().DescendantNodes().OfType<T>());

    private static SyntaxTree Parse(string article) => SyntaxTree.ParseText(SourceText.From("## Article I\n\n" + article + "\n"));
}
