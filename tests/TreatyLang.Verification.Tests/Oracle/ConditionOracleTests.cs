using Xunit.Abstractions;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random treaties of four days whose limits, bans, duties, rights and exemptions hang on what is held and done, against all ways to hold and to act.</summary>
public sealed class ConditionOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void What_hangs_on_conditions_is_what_brute_force_finds() => new OracleRun(output, 5).Compare(
        ["contradiction", "joint contradiction", "empty right", "implied", "none of these"], seed =>
        {
            var treaty = new ConditionTreaty(new Random(seed));
            var answer = new ConditionAnswer(treaty);
            return new OracleComparison(treaty.Text, answer.Kinds, () => answer.Compare(OracleRun.Check(treaty.Text, "")));
        });
}
