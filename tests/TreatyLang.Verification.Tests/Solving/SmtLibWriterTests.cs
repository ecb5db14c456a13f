using CsCheck;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Tests.Solving;

public sealed class SmtLibWriterTests
{
    [Fact]
    public void A_script_reads_like_the_problem()
    {
        var warheads = LinearExpression.Of(new Variable("warheads of Russia", Sort.Integer));
        var weight = LinearExpression.Of(new Variable("weight", Sort.Real));
        var inForce = Formula.Of(new Variable("in-force", Sort.Boolean));
        var problem = new SatisfiabilityProblem(
            new Assertion(inForce.Then(warheads.AtMost(2200)), 12),
            new Assertion(inForce),
            new Assertion((new Rational(1, 2) * warheads - weight).GreaterThan(new Rational(-3, 4)), 12));
        Assert.Equal(
            """
            ; clause-12: Article I(1)
            (set-info :smt-lib-version 2.6)
            (set-logic QF_LIRA)
            (set-info :status sat)
            (declare-const in-force Bool)
            (declare-const |warheads of Russia| Int)
            (declare-const weight Real)
            (assert (! (and (=> in-force (<= |warheads of Russia| 2200)) (> (+ (* 2.0 (to_real |warheads of Russia|)) (* (- 4.0) weight)) (- 3.0))) :named clause-12))
            (assert in-force)
            (check-sat)
            (exit)

            """,
            SmtLibWriter.Write(problem, SatisfiabilityStatus.Satisfiable, "clause-12: Article I(1)"));
    }

    [Theory]
    [InlineData(Sort.Integer, "QF_LIA")]
    [InlineData(Sort.Real, "QF_LRA")]
    public void The_logic_is_the_smallest_that_fits(Sort sort, string logic)
    {
        var problem = new SatisfiabilityProblem(new Assertion(LinearExpression.Of(new Variable("x", sort)).AtMost(1)));
        Assert.Contains($"(set-logic {logic})", SmtLibWriter.Write(problem, SatisfiabilityStatus.Unknown));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a|b")]
    public void A_name_that_cannot_be_quoted_is_refused(string name) => Assert.Throws<ArgumentException>(() => SmtLibWriter.Write(
        new(new Assertion(Formula.Of(new Variable(name, Sort.Boolean)))), SatisfiabilityStatus.Unknown));

    [Fact]
    public void A_comment_cannot_leave_its_line() => Assert.StartsWith(
        "; one\n; (assert false)\n(set-info",
        SmtLibWriter.Write(new([]), SatisfiabilityStatus.Unknown, "one\n(assert false)"),
        StringComparison.Ordinal);

    [Fact]
    public void Z3_reads_the_same_problem_from_the_script() =>
        RandomProblems.Problem.Sample(
            problem =>
            {
                var expected = RandomProblems.Solutions(problem, problem.Labels).Any();
                var status = expected ? SatisfiabilityStatus.Satisfiable : SatisfiabilityStatus.Unsatisfiable;
                return SmtLibReader.IsSatisfiable(SmtLibWriter.Write(problem, status)) == expected;
            },
            iter: 100,
            threads: 1);
}
