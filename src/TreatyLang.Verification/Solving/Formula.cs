using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// A quantifier-free claim over <see cref="Variable"/>s, in linear arithmetic. Immutable; parts are meant to be shared,
/// and a solver translates a shared part once.
/// </summary>
public abstract record Formula
{
    private protected Formula()
    {
    }

    /// <summary>The claim that always holds.</summary>
    public static Formula True { get; } = new BooleanConstant(true);

    /// <summary>The claim that never holds.</summary>
    public static Formula False { get; } = new BooleanConstant(false);

    /// <summary><see cref="True"/> or <see cref="False"/>.</summary>
    public static Formula Of(bool value) => value ? True : False;

    /// <summary>The claim that the Boolean variable is true.</summary>
    /// <exception cref="ArgumentException">The variable is a number.</exception>
    public static Formula Of(Variable variable) => new BooleanVariable(variable);

    /// <summary>The claim that all parts hold; true for no parts. Constants and nested conjunctions are folded.</summary>
    public static Formula All(params IEnumerable<Formula> parts)
    {
        var kept = ImmutableArray.CreateBuilder<Formula>();
        foreach (var part in parts)
        {
            if (part is BooleanConstant { Value: false }) return False;
            if (part is And and) kept.AddRange(and.Parts);
            else if (part is not BooleanConstant) kept.Add(part);
        }
        return kept.Count switch { 0 => True, 1 => kept[0], _ => new And(kept.DrainToImmutable()) };
    }

    /// <summary>The claim that some part holds; false for no parts. Constants and nested disjunctions are folded.</summary>
    public static Formula Any(params IEnumerable<Formula> parts)
    {
        var kept = ImmutableArray.CreateBuilder<Formula>();
        foreach (var part in parts)
        {
            if (part is BooleanConstant { Value: true }) return True;
            if (part is Or or) kept.AddRange(or.Parts);
            else if (part is not BooleanConstant) kept.Add(part);
        }
        return kept.Count switch { 0 => False, 1 => kept[0], _ => new Or(kept.DrainToImmutable()) };
    }

    /// <summary>The claim that this claim implies the other.</summary>
    public Formula Then(Formula consequence) => (this, consequence) switch
    {
        (BooleanConstant { Value: false }, _) or (_, BooleanConstant { Value: true }) => True,
        (BooleanConstant, _) => consequence,
        (_, BooleanConstant) => !this,
        _ => new Implies(this, consequence),
    };

    /// <summary>The claim that either both claims hold or neither does.</summary>
    public Formula Iff(Formula other) => Then(other) & other.Then(this);

    /// <summary>The opposite claim; a double negation is dropped.</summary>
    public static Formula operator !(Formula formula) => formula switch
    {
        BooleanConstant constant => Of(!constant.Value),
        Not not => not.Operand,
        _ => new Not(formula),
    };

    /// <summary>The claim that both hold.</summary>
    public static Formula operator &(Formula left, Formula right) => All(left, right);

    /// <summary>The claim that at least one holds.</summary>
    public static Formula operator |(Formula left, Formula right) => Any(left, right);

    /// <summary>A readable form, for logs and test failures.</summary>
    public sealed override string ToString() => this switch
    {
        BooleanConstant constant => constant.Value ? "true" : "false",
        BooleanVariable boolean => boolean.Variable.Name,
        Comparison comparison => $"{comparison.Left} {comparison.Relation.Symbol()} {comparison.Right}",
        Not not => $"not ({not.Operand})",
        And and => $"({string.Join(" and ", and.Parts)})",
        Or or => $"({string.Join(" or ", or.Parts)})",
        Implies implies => $"({implies.Antecedent} implies {implies.Consequent})",
        _ => base.ToString() ?? string.Empty,
    };
}
