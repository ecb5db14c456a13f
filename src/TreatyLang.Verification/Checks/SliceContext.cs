using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>One slice while it is checked. The session with the solver is opened when a question first needs one.</summary>
internal sealed class SliceContext(CheckContext check, SliceEncoding encoding, Func<ISolver> solver, CancellationToken cancellation) : IDisposable
{
    private ISolverSession? _session;

    public CheckContext Check { get; } = check;

    public SliceEncoding Encoding { get; } = encoding;

    public CancellationToken Cancellation { get; } = cancellation;

    public ISolverSession Session => _session ??= solver().Open(Encoding.Problem);

    /// <summary>A lawful history of the slice; null until one is found.</summary>
    public Model? Lawful { get; set; }

    /// <summary>Whether <see cref="Lawful"/> also uses every right as granted.</summary>
    public bool UsesEveryRight { get; set; }

    /// <summary>Asks whether the labels can hold together with one further claim.</summary>
    public SolverResult Ask(IReadOnlyCollection<int> labels, Formula claim)
    {
        Session.Push();
        try
        {
            Session.Assert(claim);
            return Session.Check(labels, Cancellation);
        }
        finally
        {
            Session.Pop();
        }
    }

    /// <summary>A minimal set of the labels that excludes the claim, as clauses in source order; null if none was found.</summary>
    public IReadOnlyList<BoundClause>? Excluding(IReadOnlyList<int> labels, IReadOnlyCollection<int> background, Formula claim)
    {
        Session.Push();
        try
        {
            Session.Assert(claim);
            var search = MinimalUnsatisfiableSets.One(Session, labels, background, Cancellation);
            return search.Sets.IsEmpty ? null : Clauses(search.Sets[0].Labels);
        }
        finally
        {
            Session.Pop();
        }
    }

    /// <summary>The clauses of labels, each once, in source order.</summary>
    public List<BoundClause> Clauses(IEnumerable<int> labels) =>
        [.. labels.Select(label => Encoding.Units[label].Clause).DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();
}
