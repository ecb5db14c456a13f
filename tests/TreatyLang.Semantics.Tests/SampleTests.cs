using TreatyLang.Diagnostics;
using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>The samples bind without an error or a warning; that paragraphs are left out is a note.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. RepositoryFiles.SampleNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void BindsCleanly(string name)
    {
        var compilation = BindingCheck.Sample(name);
        var serious = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note);
        Assert.Equal("", string.Join('\n', serious.Select(diagnostic => $"{diagnostic.Location.LineSpan.Start.Line + 1}: {diagnostic}")));
        Assert.Equal(0, compilation.Treaty.UnboundSentences);
    }

    [Fact]
    public void SortInFull() => Assert.Equal(
        """
        Definitions, “Strategic Warhead”: holding [warheads]
        Definitions, “Commission Session”: act hosting → Party
        Article I(1): USA,Russia limit Strategic Warhead AtMost 2200 [2012-12-31 … ]
        Article III: USA+Russia duty Commission Session AtLeast 2 each calendar year [ … ]
        Article IV(1): in force <the exchange of instruments of ratification>(USA,Russia: Exchange of Instruments)
        Article IV(2): until 2012-12-31 ~until
        Article IV(3): withdrawal on 3 Month
        Facts, first sentence: fact in force 2003-06-01
        Facts, second sentence: fact USA Strategic Warhead Exactly 5900 on 2003-06-01
        Facts, third sentence: fact Russia Strategic Warhead Exactly 5000 on 2003-06-01
        """,
        ClausePrinter.Print(BindingCheck.Sample("sort").Treaty));
}
