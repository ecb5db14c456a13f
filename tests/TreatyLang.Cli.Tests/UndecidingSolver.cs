using TreatyLang.Verification.Solving;

namespace TreatyLang.Cli.Tests;

/// <summary>A solver that reaches its limit on every question.</summary>
internal sealed class UndecidingSolver : ISolver
{
    public ISolverSession Open(SatisfiabilityProblem problem) => new Session(problem);

    public void Dispose()
    {
    }

    private sealed class Session(SatisfiabilityProblem problem) : ISolverSession
    {
        public SatisfiabilityProblem Problem => problem;

        public SolverResult Check(IReadOnlyCollection<int> enabledLabels, CancellationToken cancellation = default) => new Unknown("limit");

        public void Push()
        {
        }

        public void Pop()
        {
        }

        public void Assert(Formula formula)
        {
        }

        public void Dispose()
        {
        }
    }
}
