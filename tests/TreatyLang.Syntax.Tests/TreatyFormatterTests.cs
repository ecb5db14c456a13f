using TreatyLang.Syntax.Formatting;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests;

public sealed class TreatyFormatterTests
{
    [Theory]
    [InlineData("## A\n1. Each  Party shall\nhold no more than 3 Ships .\n2. No Party shall hold no more than 3 Ships.", "## A\n\n1. Each Party shall hold no more than 3 Ships.\n\n2. No Party shall hold no more than 3 Ships.\n")]
    [InlineData("# T\n## A\n\n\n\n## B", "# T\n\n## A\n\n## B\n")]
    [InlineData("## A\n\n17. Each Party shall hold no more than 3 Ships.\n\n24. No Party shall hold no more than 3 Ships.\n", "## A\n\n17. Each Party shall hold no more than 3 Ships.\n\n24\\. No Party shall hold no more than 3 Ships.\n")]
    [InlineData("## A\n\n1. Each Party shall hold no more than:\n(a) 3 Ships;\n(b) 4 Boats.", "## A\n\n1. Each Party shall hold no more than:\n\n(a) 3 Ships;\n\n(b) 4 Boats.\n")]
    [InlineData("## A\n\n1. Each   Party shal  hold 3 Ships.\n", "## A\n\n1. Each   Party shal  hold 3 Ships.\n")]
    [InlineData("## A\n\n1. Each Party   <!--  as   is -->   shall hold no more than 3 Ships.\n", "## A\n\n1. Each Party   <!--  as   is -->   shall hold no more than 3 Ships.\n")]
    [InlineData("## A\n\n2.  (a) Each Party shall hold no more than:\n(i) 3 Ships;\n(ii) 4 Boats.\n(b) No Party shall hold 5 Ships.", "## A\n\n2. (a) Each Party shall hold no more than:\n\n(i) 3 Ships;\n\n(ii) 4 Boats.\n\n(b) No Party shall hold 5 Ships.\n")]
    [InlineData("## A\n\n2. \n\n(a) Each Party shall hold no more than 3 Ships.", "## A\n\n2. (a) Each Party shall hold no more than 3 Ships.\n")]
    public void Formats(string text, string expected) =>
        Assert.Equal(expected, TreatyFormatter.Format(SyntaxTree.ParseText(SourceText.From(text))));

    [Theory]
    [InlineData(" ## Article I\n1. Each   Party shall hold no more than 3 Ships.\n")]
    [InlineData("## Article I\n\n  ## Article II\n1. Each   Party shall hold no more than 3 Ships.\n")]
    public void AHeadingThatIsNoneBecomesNone(string text) =>
        Assert.Equal(text, TreatyFormatter.Format(SyntaxTree.ParseText(SourceText.From(text))));
}
