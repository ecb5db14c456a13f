namespace TreatyLang.Verification.Solving;

/// <summary>Puts the values of a model in place of some variables of a formula.</summary>
internal static class FormulaSubstitution
{
    /// <summary>The formula about the variables kept, the others being as in the model.</summary>
    public static Formula With(this Formula formula, Model model, Func<Variable, bool> isKept) => formula switch
    {
        BooleanVariable boolean => isKept(boolean.Variable) ? formula : Formula.Of(model.Truth(boolean.Variable)),
        Comparison comparison => LinearExpression.Sum(comparison.Left.Terms.Select(term => isKept(term.Variable)
            ? LinearExpression.Of(term.Coefficient, term.Variable)
            : LinearExpression.Of(term.Coefficient * model.Value(term.Variable)))).Compare(comparison.Relation, comparison.Right),
        Not not => !not.Operand.With(model, isKept),
        And and => Formula.All(and.Parts.Select(part => part.With(model, isKept))),
        Or or => Formula.Any(or.Parts.Select(part => part.With(model, isKept))),
        Implies implies => implies.Antecedent.With(model, isKept).Then(implies.Consequent.With(model, isKept)),
        _ => formula,
    };
}
