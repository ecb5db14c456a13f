namespace TreatyLang.Verification.Solving;

/// <summary>The solver that the checker needs is not installed, or is too old. The message says what to install.</summary>
public sealed class SolverUnavailableException : Exception
{
    /// <summary>Creates the exception with one plain sentence for the user.</summary>
    /// <param name="message">What is missing and what to install.</param>
    /// <param name="innerException">What the system reported, where it reported anything.</param>
    public SolverUnavailableException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
