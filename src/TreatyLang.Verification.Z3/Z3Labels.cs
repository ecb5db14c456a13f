using System.Collections.Immutable;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Z3;

/// <summary>The switch of each label and the assertion that it guards, translated when first used.</summary>
internal sealed class Z3Labels
{
    private readonly Z3Terms _terms;
    private readonly Dictionary<int, List<Formula>> _formulas = [];
    private readonly Dictionary<int, nint> _switches = [];
    private readonly Dictionary<nint, int> _labels = [];
    private readonly Dictionary<int, nint> _guarded = [];

    public Z3Labels(Z3Terms terms, SatisfiabilityProblem problem)
    {
        _terms = terms;
        All = problem.Labels;
        foreach (var assertion in problem.Assertions)
        {
            if (assertion.Label is not { } label) continue;
            if (!_formulas.TryGetValue(label, out var formulas)) _formulas.Add(label, formulas = []);
            formulas.Add(assertion.Formula);
        }
    }

    /// <summary>All labels, ascending.</summary>
    public ImmutableArray<int> All { get; }

    public int Count => All.Length;

    /// <summary>Those labels that the problem has, ascending, each once.</summary>
    public ImmutableArray<int> Known(IReadOnlyCollection<int> labels) =>
        [.. labels.Where(_formulas.ContainsKey).Distinct().Order()];

    /// <summary>The switch of a label.</summary>
    public nint Switch(int label)
    {
        if (_switches.TryGetValue(label, out var term)) return term;
        term = _terms.Switch(All.BinarySearch(label));
        _switches.Add(label, term);
        _labels.Add(term, label);
        return term;
    }

    /// <summary>The label of a switch.</summary>
    public int LabelOf(nint term) => _labels[term];

    /// <summary>The claim that the label's assertions hold if its switch is on.</summary>
    public nint Guarded(int label)
    {
        if (_guarded.TryGetValue(label, out var term)) return term;
        term = _terms.Implies(Switch(label), _terms.And([.. _formulas[label].Select(_terms.Of)]));
        _guarded.Add(label, term);
        return term;
    }
}
