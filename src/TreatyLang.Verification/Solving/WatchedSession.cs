namespace TreatyLang.Verification.Solving;

/// <summary>A session that tells of each question which stays without an answer, so that none of them is lost on the way to the verdict.</summary>
/// <param name="session">The session.</param>
/// <param name="unanswered">Called for each question that the solver gives up on.</param>
internal sealed class WatchedSession(ISolverSession session, Action unanswered) : ISolverSession
{
    public SatisfiabilityProblem Problem => session.Problem;

    public SolverResult Check(IReadOnlyCollection<int> enabledLabels, CancellationToken cancellation = default)
    {
        var result = session.Check(enabledLabels, cancellation);
        if (result is Unknown) unanswered();
        return result;
    }

    public void Push() => session.Push();

    public void Pop() => session.Pop();

    public void Assert(Formula formula) => session.Assert(formula);

    public void Dispose() => session.Dispose();
}
