using TreatyLang.Verification.Solving;
using TreatyLang.Verification.Z3;

namespace TreatyLang.Verification.Tests.Explanation;

/// <summary>A solver that gives no answer to one question, counted from 1 over all problems.</summary>
internal sealed class ForgetfulSolverFactory(int question) : ISolverFactory
{
    private readonly Z3SolverFactory _solvers = new();
    private int _asked;

    public string Version => _solvers.Version;

    /// <summary>Whether the question was ever asked.</summary>
    public bool HasForgotten => _asked >= question;

    public ISolver Create(SolverLimits limits) => new Solver(this, _solvers.Create(limits));

    private sealed class Solver(ForgetfulSolverFactory factory, ISolver solver) : ISolver
    {
        public ISolverSession Open(SatisfiabilityProblem problem) => new Session(factory, solver.Open(problem));

        public void Dispose() => solver.Dispose();
    }

    private sealed class Session(ForgetfulSolverFactory factory, ISolverSession session) : ISolverSession
    {
        public SatisfiabilityProblem Problem => session.Problem;

        public SolverResult Check(IReadOnlyCollection<int> enabledLabels, CancellationToken cancellation = default) =>
            ++factory._asked == factory.Question ? new Unknown("forgotten") : session.Check(enabledLabels, cancellation);

        public void Push() => session.Push();

        public void Pop() => session.Pop();

        public void Assert(Formula formula) => session.Assert(formula);

        public void Dispose() => session.Dispose();
    }

    private int Question => question;
}
