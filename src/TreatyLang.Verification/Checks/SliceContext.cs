using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Checks;

/// <summary>One slice while it is checked. The session with the solver is opened when a question first needs one.</summary>
internal sealed class SliceContext(CheckContext check, SliceEncoding encoding, Func<ISolver> solver, CancellationToken cancellation) : IDisposable
{
    private WatchedSession? _session;
    private SliceContext? _whole;
    private int _unanswered;

    public CheckContext Check { get; } = check;

    public SliceEncoding Encoding { get; } = encoding;

    public CancellationToken Cancellation { get; } = cancellation;

    public ISolverSession Session => _session ??= new(solver().Open(Encoding.Problem), LeaveOpen);

    /// <summary>A lawful history of the slice; null until one is found.</summary>
    public Model? Lawful { get; set; }

    /// <summary>Whether <see cref="Lawful"/> also uses every right as granted.</summary>
    public bool UsesEveryRight { get; set; }

    /// <summary>Runs a check. Where a question of it stays without an answer, what it leaves open is reported, whatever else was found.</summary>
    /// <param name="question">What the check decides, as the sentence "It was not decided …" ends.</param>
    /// <param name="check">The check.</param>
    public void Decide(string question, Action check)
    {
        var before = _unanswered;
        check();
        if (_unanswered > before) UndecidedCheck.Report(this, question);
    }

    /// <summary>The slice as far as it concerns the days up to one, with the same labels; null, and something stays open, if it cannot be encoded.</summary>
    /// <param name="day">The last day.</param>
    /// <param name="borders">Days on which acts are to be looked for beside those that a verdict needs.</param>
    public SliceContext? Until(int day, IEnumerable<int> borders)
    {
        var system = Check.System with { Timeline = Check.Timeline with { End = Math.Min(Check.Timeline.End, day), Limit = day } };
        if (Encoding.Situation is { } situation) borders = [.. borders, .. situation.Parts.Select(part => part.Day)];
        if (SliceEncoder.Encode(Encoding.Slice, system, borders) is { } encoding)
            return new(Check, Encoding.Situation is { } given ? encoding.Given(given) : encoding, solver, Cancellation) { _whole = this };
        LeaveOpen();
        return null;
    }

    /// <summary>The slice in a situation, with the same labels.</summary>
    public SliceContext Given(Situation situation) => new(Check, Encoding.Given(situation), solver, Cancellation) { _whole = this };

    /// <summary>Counts a question that stays without an answer.</summary>
    public void LeaveOpen()
    {
        _unanswered++;
        _whole?.LeaveOpen();
    }

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

    /// <summary>The least of the histories in which the labels and one further claim hold.</summary>
    public SolverResult Least(IReadOnlyCollection<int> labels, Formula claim, IReadOnlyList<Objective> objectives)
    {
        Session.Push();
        try
        {
            Session.Assert(claim);
            return LeastModel.Find(Session, labels, objectives, Cancellation);
        }
        finally
        {
            Session.Pop();
        }
    }

    /// <summary>A minimal set of the labels that excludes the claim, as clauses in source order; null if none was found.</summary>
    public IReadOnlyList<BoundClause>? Excluding(IReadOnlyList<int> labels, IReadOnlyCollection<int> background, Formula claim) =>
        MinimalSetExcluding(labels, background, claim) is { } set ? Clauses(set.Labels) : null;

    /// <summary>A minimal set of the labels that excludes the claim; null if none was found.</summary>
    public MinimalUnsatisfiableSet? MinimalSetExcluding(IReadOnlyList<int> labels, IReadOnlyCollection<int> background, Formula claim)
    {
        Session.Push();
        try
        {
            Session.Assert(claim);
            var search = MinimalUnsatisfiableSets.One(Session, labels, background, Cancellation);
            return search.Sets.IsEmpty ? null : search.Sets[0];
        }
        finally
        {
            Session.Pop();
        }
    }

    /// <summary>The clauses of labels, each once, in source order.</summary>
    public List<BoundClause> Clauses(IEnumerable<int> labels) =>
        [.. labels.Select(label => Check.Named(Encoding.Units[label].Clause)).DistinctBy(clause => clause.Ordinal).OrderBy(clause => clause.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => _session?.Dispose();
}
