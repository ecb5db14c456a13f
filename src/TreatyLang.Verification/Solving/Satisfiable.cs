namespace TreatyLang.Verification.Solving;

/// <summary>The enabled assertions can hold together.</summary>
public sealed record Satisfiable : SolverResult
{
    private readonly Lazy<Model> _model;

    /// <summary>Creates the answer with its values.</summary>
    public Satisfiable(Model model) => _model = new(model);

    /// <summary>Creates the answer without its values, which cost as much as the answer and are seldom asked for.</summary>
    /// <param name="read">Reads the values; called at most once.</param>
    public Satisfiable(Func<Model> read) => _model = new(read);

    /// <summary>Values with which they do. First asked for before the session ends.</summary>
    /// <exception cref="ObjectDisposedException">The session has ended.</exception>
    public Model Model => _model.Value;
}
