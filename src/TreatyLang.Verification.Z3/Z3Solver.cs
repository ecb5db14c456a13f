using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Z3;

/// <summary>A worker's Z3 context.</summary>
internal sealed class Z3Solver(SolverLimits limits) : ISolver
{
    private readonly Z3Context _context = new(limits);

    public ISolverSession Open(SatisfiabilityProblem problem) => new Z3Session(_context, problem);

    public void Dispose() => _context.Dispose();
}
