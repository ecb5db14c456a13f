namespace TreatyLang.Verification.Solving;

/// <summary>Repeated checks of one problem under different sets of enabled labels.</summary>
public interface ISolverSession : IDisposable
{
    /// <summary>The problem with the formulas asserted since.</summary>
    SatisfiabilityProblem Problem { get; }

    /// <summary>Checks the hard assertions together with those of the enabled labels.</summary>
    /// <param name="enabledLabels">Labels of the problem; others are ignored.</param>
    /// <param name="cancellation">Interrupts the solver.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    SolverResult Check(IReadOnlyCollection<int> enabledLabels, CancellationToken cancellation = default);

    /// <summary>Remembers the present assertions.</summary>
    void Push();

    /// <summary>Forgets what was asserted since the matching <see cref="Push"/>.</summary>
    /// <exception cref="InvalidOperationException">Nothing was pushed.</exception>
    void Pop();

    /// <summary>Adds a hard assertion until the next <see cref="Pop"/>.</summary>
    void Assert(Formula formula);
}
