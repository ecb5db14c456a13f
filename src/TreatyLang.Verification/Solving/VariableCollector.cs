using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>Lists the variables of formulas in the order of their first use.</summary>
internal static class VariableCollector
{
    public static ImmutableArray<Variable> Collect(IEnumerable<Assertion> assertions)
    {
        var sorts = new Dictionary<string, Sort>(StringComparer.Ordinal);
        var variables = ImmutableArray.CreateBuilder<Variable>();
        foreach (var assertion in assertions)
            Visit(assertion.Formula, variable =>
            {
                if (sorts.TryAdd(variable.Name, variable.Sort)) variables.Add(variable);
                else if (sorts[variable.Name] != variable.Sort)
                    throw new ArgumentException($"The variable {variable.Name} is used with two sorts.", nameof(assertions));
            });
        return variables.DrainToImmutable();
    }

    /// <summary>Calls the action for every occurrence of a variable, from left to right.</summary>
    public static void Visit(Formula formula, Action<Variable> action)
    {
        switch (formula)
        {
            case BooleanVariable boolean:
                action(boolean.Variable);
                break;
            case Comparison comparison:
                foreach (var term in comparison.Left.Terms) action(term.Variable);
                break;
            case Not not:
                Visit(not.Operand, action);
                break;
            case And and:
                foreach (var part in and.Parts) Visit(part, action);
                break;
            case Or or:
                foreach (var part in or.Parts) Visit(part, action);
                break;
            case Implies implies:
                Visit(implies.Antecedent, action);
                Visit(implies.Consequent, action);
                break;
        }
    }
}
