namespace TreatyLang.Verification.Solving;

/// <summary>The answer of a solver: <see cref="Satisfiable"/>, <see cref="Unsatisfiable"/> or <see cref="Unknown"/>.</summary>
public abstract record SolverResult
{
    private protected SolverResult()
    {
    }
}
