using CsCheck;
using TreatyLang.Testing.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

public sealed class InvariantTests
{
    private static readonly SyntaxTree Earlier = SyntaxTree.ParseText(SourceText.From(TreatyTexts.WellFormed));

    public static TheoryData<string> Texts => [.. TreatyTexts.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void HoldForTreaties(string text) => Assert.Equal("", SyntaxInvariants.FirstBroken(text, Earlier));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("#")]
    [InlineData("##")]
    [InlineData("###")]
    [InlineData("> a")]
    [InlineData("1. Each Party")]
    [InlineData("\0\uD800\uDC00\uDC00\uD800")]
    [InlineData("## A\r1. Each Party shall hold no more than 1 B.\r\n\r\n(a) c")]
    [InlineData("<!--")]
    [InlineData("<!-->\n## A <!-- \n## B --> \n## C")]
    [InlineData("## A\n\"")]
    [InlineData("## A\n1. If a Party")]
    public void HoldForOddities(string text) => Assert.Equal("", SyntaxInvariants.FirstBroken(text, Earlier));

    [Fact]
    public void HoldForRandomText() =>
        Gen.Char.Array[0, 200].Sample(letters => SyntaxInvariants.FirstBroken(new string(letters), Earlier) == "", iter: 2000);

    [Fact]
    public void HoldForMutatedTreaties()
    {
        var mutator = new TextMutator(TreatyTexts.All);
        Gen.Int.Sample(seed => SyntaxInvariants.FirstBroken(mutator.Mutate(new Random(seed)), Earlier) == "", iter: 2000);
    }

    [Theory]
    [InlineData("\n(a) ")]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("<!-- ")]
    [InlineData("## A\n")]
    [InlineData("Each Party shall hold ")]
    [InlineData("a ")]
    [InlineData("A, ")]
    public void LongTextsTakeLinearTime(string piece)
    {
        var text = "## Article I\n\n1. Each Party shall hold:" + string.Concat(Enumerable.Repeat(piece, 100_000));
        Assert.Equal(text, SyntaxTree.ParseText(SourceText.From(text)).GetRoot().ToFullString());
    }
}
