using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Numbers that each Party has of its own: where they come from, and what a clause makes of them.</summary>
public sealed class FigureTests
{
    private const string Frame = """
        # Treaty

        Parties: the United States of America (USA); the British Empire; Japan; France; Italy.

        ## Article I

        "Carrier" means a holding, counted in ships. "Fuel" means a holding, measured in tons.
        "Latin Party" means France or Italy. "Naval Party" means a Party named in Table 1.
        "Carrier Quota" means a number of ships, given in Table 1. "Fuel Allowance" means a number of tons, given in Table 1.
        "Oil Allowance" means a number of tons.

        Table 1

        | Party | Carrier Quota | Fuel Allowances |
        |:--|---|--:|
        | USA | 15 | 525,000 |
        | the British Empire | 15 | 525,000.5 |
        | Latin Party | 5 | 175,000 |

        ## Article II

        1. The Oil Allowances of USA, the British Empire and Japan are in the ratio 5 to 5 to 3. The Oil Allowance of USA equals 500 tons.
        The Oil Allowance of France equals 33% of the Fuel Allowance of Italy, rounded down.

        2.
        """;

    [Theory]
    [InlineData("USA shall hold no more than its Carrier Quota of Carriers.", "USA limit Carrier AtMost Carrier Quota [ … ]")]
    [InlineData("Each Latin Party shall hold at least its Carrier Quota of Carriers.", "France,Italy limit Carrier AtLeast Carrier Quota [ … ]")]
    [InlineData("Each Naval Party may hold up to its Carrier Quota of Carriers.", "USA,British Empire,France,Italy right Carrier Carrier Quota [ … ]")]
    [InlineData("Each Latin Party shall hold no more than 50% of its Carrier Quota of Carriers, rounded down.", "France,Italy limit Carrier AtMost 1/2×Carrier Quota Down [ … ]")]
    [InlineData("USA shall hold exactly 120% of its Fuel Allowance of Fuel.", "USA limit Fuel Exactly 6/5×Fuel Allowance [ … ]")]
    public void BindsTo(string sentence, string expected)
    {
        var compilation = BindingCheck.Compile($"{Frame} {sentence}");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(expected, ClausePrinter.Print(compilation.Treaty).Split('\n')[^1].Split(": ", 2)[1]);
    }

    [Theory]
    [InlineData("Carrier Quota", "figure [ships] British Empire 15, France 5, Italy 5, USA 15")]
    [InlineData("Fuel Allowance", "figure [tons] British Empire 1050001/2, France 175000, Italy 175000, USA 525000")]
    [InlineData("Oil Allowance", "figure [tons] British Empire 500, France 57750, Japan 300, USA 500")]
    public void Is(string term, string expected)
    {
        var compilation = BindingCheck.Compile($"{Frame} USA shall hold a Carrier.");
        Assert.Equal($"Article I, “{term}”: {expected}", ClausePrinter.Print(compilation.Treaty).Split('\n').First(line => line.Contains($"“{term}”", StringComparison.Ordinal)));
    }

    [Fact]
    public void IsTakenForThoseWhoBearTheClause()
    {
        var limit = (LimitClause)BindingCheck.Compile($"{Frame} Each Naval Party shall hold no more than 50% of its Carrier Quota of Carriers, rounded up.").Treaty.Clauses[^1];
        Assert.Equal([8, 8, 3, 3], limit.Bearer.Agents.Select(agent => (int)limit.Amount.For([agent]).Numerator));
    }
}
