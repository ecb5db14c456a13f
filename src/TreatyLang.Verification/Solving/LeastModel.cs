namespace TreatyLang.Verification.Solving;

/// <summary>
/// Finds the model in which the first objective is least, then among those the second, and so on. Values of objectives in
/// it depend on the meaning of the problem only, not on the model that the solver happens to return.
/// </summary>
public static class LeastModel
{
    /// <summary>Finds the least model of the hard assertions and those of the enabled labels.</summary>
    /// <param name="session">A session of the problem; left as it was.</param>
    /// <param name="enabledLabels">The labels whose assertions count.</param>
    /// <param name="objectives">
    /// What to make least, most important first. A number without a lower bound takes its least value from 0 up or, if it must be
    /// negative, the one nearest to 0. A real number that has a greatest lower bound but no least value takes one near it.
    /// </param>
    /// <param name="cancellation">Interrupts the search.</param>
    /// <returns>
    /// The solver's answer to the problem; <see cref="Unknown"/> also where it gives up on a later check, since the model found so far need not be the least.
    /// </returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static SolverResult Find(
        ISolverSession session,
        IReadOnlyCollection<int> enabledLabels,
        IReadOnlyList<Objective> objectives,
        CancellationToken cancellation = default)
    {
        var result = session.Check(enabledLabels, cancellation);
        if (result is not Satisfiable satisfiable) return result;
        session.Push();
        try
        {
            return new LeastModelSearch(session, enabledLabels, satisfiable.Model, cancellation).Run(objectives);
        }
        finally
        {
            session.Pop();
        }
    }
}
