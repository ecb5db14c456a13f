namespace TreatyLang.Verification.Solving;

/// <summary>A solver that one worker uses at a time, for any number of problems.</summary>
public interface ISolver : IDisposable
{
    /// <summary>Opens a session for repeated checks of a problem. Sessions end before their solver does.</summary>
    ISolverSession Open(SatisfiabilityProblem problem);
}
