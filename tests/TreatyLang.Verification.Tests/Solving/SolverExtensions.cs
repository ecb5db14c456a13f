using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Tests.Solving;

/// <summary>One question, one answer.</summary>
internal static class SolverExtensions
{
    /// <summary>Solves a problem once, with all of its labels.</summary>
    public static SolverResult Solve(this ISolver solver, SatisfiabilityProblem problem, CancellationToken cancellation = default)
    {
        using var session = solver.Open(problem);
        var result = session.Check(problem.Labels, cancellation);
        return result is Satisfiable satisfiable ? new Satisfiable(satisfiable.Model) : result;
    }
}
