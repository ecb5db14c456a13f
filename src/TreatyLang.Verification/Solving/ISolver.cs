namespace TreatyLang.Verification.Solving;

/// <summary>A solver that one worker uses at a time, for any number of problems.</summary>
public interface ISolver : IDisposable
{
    /// <summary>Solves a problem once.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="enabledLabels">The labels whose assertions count; null for all.</param>
    /// <param name="cancellation">Interrupts the solver.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    SolverResult Solve(
        SatisfiabilityProblem problem,
        IReadOnlyCollection<int>? enabledLabels = null,
        CancellationToken cancellation = default);

    /// <summary>Opens a session for repeated checks of a problem. Sessions end before their solver does.</summary>
    ISolverSession Open(SatisfiabilityProblem problem);
}
