using System.Collections.Immutable;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Z3;

/// <summary>
/// A problem in two native solvers, each made when first needed. One holds all labelled assertions behind switches and
/// keeps what it learns: best for large sets. The other holds the hard assertions only and takes the enabled labels
/// between push and pop: best for small sets of a large problem, for which the first is up to 70 times slower.
/// </summary>
internal sealed class Z3Session : ISolverSession
{
    // A set is large from this share of all labels on (one in four).
    private const int LargeShare = 4;

    // Up to here a second solver costs more (0.25 ms) than it saves.
    private const int FewLabels = 32;

    private readonly SatisfiabilityProblem _problem;
    private readonly Z3Context _context;
    private readonly Z3Terms _terms;
    private readonly Z3Models _models;
    private readonly Z3Labels _labels;
    private readonly List<List<Formula>> _frames = [[]];
    private Z3Assertions? _loaded;
    private Z3Assertions? _bare;

    public Z3Session(Z3Context context, SatisfiabilityProblem problem)
    {
        _context = context;
        _problem = problem;
        _terms = new(context);
        _models = new(context, _terms);
        _labels = new(_terms, problem);
    }

    public SatisfiabilityProblem Problem
    {
        get
        {
            var added = _frames.SelectMany(frame => frame).Select(formula => new Assertion(formula)).ToList();
            return added.Count == 0 ? _problem : _problem.Add(added);
        }
    }

    public SolverResult Check(IReadOnlyCollection<int> enabledLabels, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var enabled = _labels.Known(enabledLabels);
        var result = _labels.Count <= FewLabels || enabled.Length * LargeShare >= _labels.Count
            ? (_loaded ??= Load(_labels.All)).Check(enabled, _labels, cancellation)
            : CheckSmall(_bare ??= Load([]), enabled, cancellation);
        if (result is not Unknown) return result;

        // What a solver did before can make it give up, so a fresh one gets a second try.
        using var fresh = Load(enabled);
        return fresh.Check(enabled, _labels, cancellation);
    }

    public void Push()
    {
        _frames.Add([]);
        _loaded?.Push();
        _bare?.Push();
    }

    public void Pop()
    {
        if (_frames.Count == 1) throw new InvalidOperationException("Nothing was pushed.");
        _frames.RemoveAt(_frames.Count - 1);
        _loaded?.Pop();
        _bare?.Pop();
    }

    public void Assert(Formula formula)
    {
        _frames[^1].Add(formula);
        _loaded?.Assert(_terms.Of(formula));
        _bare?.Assert(_terms.Of(formula));
    }

    public void Dispose()
    {
        _loaded?.Dispose();
        _bare?.Dispose();
        _models.Dispose();
        _terms.Dispose();
    }

    private SolverResult CheckSmall(Z3Assertions bare, ImmutableArray<int> enabled, CancellationToken cancellation)
    {
        bare.Push();
        try
        {
            foreach (var label in enabled) bare.Assert(_labels.Guarded(label));
            return bare.Check(enabled, _labels, cancellation);
        }
        finally
        {
            bare.Pop();
        }
    }

    private Z3Assertions Load(ImmutableArray<int> labels)
    {
        var solver = new Z3Assertions(_context, _models);
        foreach (var assertion in _problem.Assertions)
            if (assertion.Label is null) solver.Assert(_terms.Of(assertion.Formula));
        foreach (var label in labels) solver.Assert(_labels.Guarded(label));
        for (var depth = 0; depth < _frames.Count; depth++)
        {
            if (depth > 0) solver.Push();
            foreach (var formula in _frames[depth]) solver.Assert(_terms.Of(formula));
        }
        return solver;
    }
}
