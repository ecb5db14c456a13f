using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// Assertions in source order. The order is kept everywhere, since solvers may answer differently to another order.
/// </summary>
public sealed class SatisfiabilityProblem
{
    private readonly Lazy<ImmutableArray<Variable>> _variables;
    private readonly Lazy<ImmutableArray<int>> _labels;

    /// <summary>Creates a problem from its assertions.</summary>
    public SatisfiabilityProblem(params IEnumerable<Assertion> assertions)
    {
        Assertions = [.. assertions];
        _variables = new(() => VariableCollector.Collect(Assertions));
        _labels = new(() => [.. Assertions.Select(assertion => assertion.Label).OfType<int>().Distinct().Order()]);
    }

    /// <summary>The assertions.</summary>
    public ImmutableArray<Assertion> Assertions { get; }

    /// <summary>The variables in the order of their first use.</summary>
    /// <exception cref="ArgumentException">One name is used with two sorts.</exception>
    public ImmutableArray<Variable> Variables => _variables.Value;

    /// <summary>The labels, ascending.</summary>
    public ImmutableArray<int> Labels => _labels.Value;

    /// <summary>The problem with further assertions at its end.</summary>
    public SatisfiabilityProblem Add(params IEnumerable<Assertion> assertions) => new([.. Assertions, .. assertions]);

    /// <summary>The problem with a further hard assertion at its end.</summary>
    public SatisfiabilityProblem Add(Formula formula) => Add(new Assertion(formula));

    /// <summary>The hard assertions and those of the given labels only.</summary>
    public SatisfiabilityProblem Restrict(IEnumerable<int> labels)
    {
        var kept = labels.ToHashSet();
        return new(Assertions.Where(assertion => assertion.Label is not { } label || kept.Contains(label)));
    }
}
