using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Z3;

/// <summary>Solvers that ask Z3, each with a context of its own.</summary>
public sealed class Z3SolverFactory : ISolverFactory
{
    /// <inheritdoc/>
    public string Version => $"Z3 {Z3Library.Version}";

    /// <inheritdoc/>
    public ISolver Create(SolverLimits limits)
    {
        _ = Z3Library.Version;
        return new Z3Solver(limits);
    }
}
