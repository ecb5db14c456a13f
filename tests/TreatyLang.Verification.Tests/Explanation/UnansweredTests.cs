using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Explanation;

/// <summary>Whichever question the solver leaves open, the verdict is the true one, or it says that something was not decided.</summary>
public sealed class UnansweredTests
{
    public static TheoryData<string> Texts() => [.. ExplanationTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_question_is_dropped(string name)
    {
        var (treaty, papers) = ExplanationTexts.All[name];
        var bound = BindingCheck.Compile(treaty, papers).Treaty;
        Assert.Equal(0, bound.UnboundSentences);
        var truth = Texts(TreatyChecker.Check(bound, new ForgetfulSolverFactory(int.MaxValue), CheckOptions.Default));
        for (var question = 1; ; question++)
        {
            var solvers = new ForgetfulSolverFactory(question);
            var result = TreatyChecker.Check(bound, solvers, CheckOptions.Default);
            if (result.Findings.Any(finding => finding.Kind is FindingKind.Undecided))
            {
                Assert.NotEqual(Verdict.Consistent, result.Verdict);
                // What is reported beside it is true all the same.
                Assert.All(result.Findings.Where(finding => finding.Kind is not FindingKind.Undecided), finding => Assert.Contains(KindOf(finding), truth.Kinds));
            }
            else
            {
                Assert.Equal(truth.Findings, Texts(result).Findings);
            }

            if (!solvers.HasForgotten) return;
        }
    }

    private static (string Findings, HashSet<string> Kinds) Texts(VerificationResult result) => (
        string.Join('\n', result.Findings.Select(finding => $"{Check.Line(finding)} {finding.Message} {string.Join(" | ", finding.Witness)}")),
        [.. result.Findings.Select(KindOf)]);

    private static string KindOf(Finding finding) =>
        $"{finding.Kind} {string.Join(", ", finding.Clauses.Select(clause => clause.Ordinal).Order())}";
}
