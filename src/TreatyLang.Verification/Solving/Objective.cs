namespace TreatyLang.Verification.Solving;

/// <summary>Something to be made least: a number, or a claim, where false is less than true.</summary>
public sealed class Objective
{
    private readonly Func<Model, Formula> _below;
    private readonly Func<Model, Formula> _same;

    private Objective(LinearExpression? expression, Func<Model, Formula> below, Func<Model, Formula> same)
    {
        Expression = expression;
        _below = below;
        _same = same;
    }

    /// <summary>The number to be made least; null for a claim.</summary>
    public LinearExpression? Expression { get; }

    /// <summary>The objective of making a number least.</summary>
    public static Objective Of(LinearExpression expression) => new(
        expression,
        model => expression.LessThan(model.Value(expression)),
        model => expression.EqualTo(model.Value(expression)));

    /// <summary>The objective of making a claim false if that can be.</summary>
    public static Objective Of(Formula formula) => new(
        null,
        model => model.Truth(formula) ? !formula : Formula.False,
        model => model.Truth(formula) ? formula : !formula);

    /// <summary>A variable, Boolean or not, as an objective.</summary>
    public static implicit operator Objective(Variable variable) =>
        variable.Sort is Sort.Boolean ? Of(Formula.Of(variable)) : Of(LinearExpression.Of(variable));

    /// <summary>An expression as an objective.</summary>
    public static implicit operator Objective(LinearExpression expression) => Of(expression);

    /// <summary>The claim that the objective is less than in the model.</summary>
    internal Formula Below(Model model) => _below(model);

    /// <summary>The claim that the objective is the same as in the model.</summary>
    internal Formula SameAs(Model model) => _same(model);
}
