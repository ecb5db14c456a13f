using CsCheck;
using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Solving;

public sealed class DeterminismTests
{
    [Fact]
    public void A_problem_gets_the_same_answers_again_in_a_new_context() =>
        RandomProblems.Problem.Sample(problem => Answers(problem) == Answers(problem), iter: 30, threads: 1);

    [Fact]
    public void The_sets_do_not_depend_on_the_order_of_the_assertions() =>
        RandomProblems.Problem.Sample(
            problem => Sets(problem) == Sets(new(problem.Assertions.Reverse())),
            iter: 50,
            threads: 1);

    private static string Answers(SatisfiabilityProblem problem)
    {
        using var solver = new Z3SolverFactory().Create(SolverLimits.Default);
        var answer = solver.Solve(problem) switch
        {
            Satisfiable satisfiable => string.Join(' ', problem.Variables.Select(satisfiable.Model.Value)),
            Unsatisfiable unsatisfiable => string.Join(' ', unsatisfiable.CoreLabels),
            var result => result.ToString(),
        };
        return answer + Sets(problem);
    }

    private static string Sets(SatisfiabilityProblem problem)
    {
        using var solver = new Z3SolverFactory().Create(SolverLimits.Default);
        using var session = solver.Open(problem);
        var one = MinimalUnsatisfiableSets.One(session, problem.Labels).Sets;
        var all = MinimalUnsatisfiableSets.All(session, problem.Labels, 4).Sets;
        return string.Join("; ", one.Concat(all).Select(set => string.Join(',', set.Labels)));
    }
}
