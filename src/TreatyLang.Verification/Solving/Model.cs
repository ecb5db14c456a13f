using System.Collections.Immutable;
using System.Diagnostics;

namespace TreatyLang.Verification.Solving;

/// <summary>Values of the variables that satisfy a problem.</summary>
public sealed class Model
{
    private readonly IReadOnlyDictionary<Variable, Rational> _values;
    private readonly Variable? _changed;
    private readonly Rational _change;

    /// <summary>Creates a model.</summary>
    /// <param name="values">The values of the constrained variables; a Boolean is 1 or 0. Not changed afterwards.</param>
    public Model(IReadOnlyDictionary<Variable, Rational> values) => _values = values;

    private Model(Model model, Variable changed, Rational change)
        : this(model._changed is { } before ? new Dictionary<Variable, Rational>(model._values) { [before] = model._change } : model._values) =>
        (_changed, _change) = (changed, change);

    /// <summary>The model in which everything is zero or false.</summary>
    public static Model Empty { get; } = new(ImmutableDictionary<Variable, Rational>.Empty);

    /// <summary>One model of problems that have no variable in common.</summary>
    public static Model Union(IEnumerable<Model> models)
    {
        var values = new Dictionary<Variable, Rational>();
        foreach (var model in models)
        {
            foreach (var (variable, value) in model._values) values[variable] = value;
            if (model._changed is { } changed) values[changed] = model._change;
        }
        return new(values);
    }

    /// <summary>The value of a number; 0 if nothing constrains it.</summary>
    public Rational Value(Variable variable) => variable == _changed ? _change : _values.GetValueOrDefault(variable);

    /// <summary>The same values but for one; whether they still satisfy the problem is not known.</summary>
    public Model With(Variable variable, Rational value) => new(this, variable, value);

    /// <summary>The value of an expression.</summary>
    public Rational Value(LinearExpression expression)
    {
        var sum = expression.Constant;
        foreach (var term in expression.Terms) sum += term.Coefficient * Value(term.Variable);
        return sum;
    }

    /// <summary>The value of a Boolean; false if nothing constrains it.</summary>
    public bool Truth(Variable variable) => Value(variable).Sign != 0;

    /// <summary>Whether a formula holds in this model.</summary>
    public bool Truth(Formula formula) => formula switch
    {
        BooleanConstant constant => constant.Value,
        BooleanVariable boolean => Truth(boolean.Variable),
        Comparison comparison => comparison.Relation.Holds(Value(comparison.Left), comparison.Right),
        Not not => !Truth(not.Operand),
        And and => and.Parts.All(Truth),
        Or or => or.Parts.Any(Truth),
        Implies implies => !Truth(implies.Antecedent) || Truth(implies.Consequent),
        _ => throw new UnreachableException(),
    };
}
