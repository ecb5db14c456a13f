using Xunit.Abstractions;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random small treaties, printed, parsed, bound and checked, against an oracle that tries everything.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    [Fact]
    public void The_checker_agrees_with_brute_force() => new OracleRun(output).Compare(
        ["clashing facts", "contradiction", "joint contradiction", "vacuous", "never triggered", "dominated", "none of these"], seed =>
        {
            var treaty = SmallTreatyGenerator.Generate(seed);
            if (BruteForce.Answer(treaty) is not { } expected) return null;
            var (text, papers) = (SmallTreatyPrinter.Treaty(treaty), SmallPapersPrinter.Papers(treaty));
            return new OracleComparison($"{text}\n{papers}", expected.Kinds, () =>
                new ProductAnswer(treaty).Agrees(OracleRun.Check(text, papers), expected, out var actual) ? null : $"oracle:  {expected}\nproduct: {actual}");
        });
}
