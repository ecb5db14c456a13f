using System.Collections.Immutable;

namespace TreatyLang.Verification.Solving;

/// <summary>
/// A sum of rational multiples of distinct variables and a constant. Terms stand in ordinal order of their variables'
/// names and have no zero coefficient, so equal sums are written alike however they were put together.
/// </summary>
public sealed class LinearExpression
{
    private LinearExpression(ImmutableArray<LinearTerm> terms, Rational constant)
    {
        Terms = terms;
        Constant = constant;
    }

    /// <summary>The expression 0.</summary>
    public static LinearExpression Zero { get; } = new([], Rational.Zero);

    /// <summary>The terms, ordered by name.</summary>
    public ImmutableArray<LinearTerm> Terms { get; }

    /// <summary>The constant that is added to the terms.</summary>
    public Rational Constant { get; }

    /// <summary>Whether the expression takes whole values only: integer variables and whole coefficients throughout.</summary>
    public bool IsInteger => Constant.IsInteger
        && Terms.All(term => term.Variable.Sort is Sort.Integer && term.Coefficient.IsInteger);

    /// <summary>The expression that is the variable itself.</summary>
    /// <exception cref="ArgumentException">The variable is Boolean.</exception>
    public static LinearExpression Of(Variable variable) => Of(Rational.One, variable);

    /// <summary>The multiple of a variable.</summary>
    /// <exception cref="ArgumentException">The variable is Boolean.</exception>
    public static LinearExpression Of(Rational coefficient, Variable variable)
    {
        if (variable.Sort is Sort.Boolean)
            throw new ArgumentException($"The Boolean variable {variable.Name} has no place in a sum.", nameof(variable));
        return coefficient.Sign == 0 ? Zero : new([new LinearTerm(coefficient, variable)], Rational.Zero);
    }

    /// <summary>The constant expression.</summary>
    public static LinearExpression Of(Rational constant) => new([], constant);

    /// <summary>The sum of many expressions, in time linear in their terms but for one sort.</summary>
    public static LinearExpression Sum(IEnumerable<LinearExpression> expressions)
    {
        var terms = new List<LinearTerm>();
        var constant = Rational.Zero;
        foreach (var expression in expressions)
        {
            terms.AddRange(expression.Terms);
            constant += expression.Constant;
        }
        terms.Sort(static (left, right) => string.CompareOrdinal(left.Variable.Name, right.Variable.Name));
        return new(Merge(terms), constant);
    }

    /// <summary>A variable is an expression.</summary>
    public static implicit operator LinearExpression(Variable variable) => Of(variable);

    /// <summary>A number is an expression.</summary>
    public static implicit operator LinearExpression(Rational constant) => Of(constant);

    /// <summary>A number is an expression.</summary>
    public static implicit operator LinearExpression(int constant) => Of((Rational)constant);

    /// <summary>A number is an expression.</summary>
    public static implicit operator LinearExpression(long constant) => Of((Rational)constant);

    /// <summary>The sum.</summary>
    public static LinearExpression operator +(LinearExpression left, LinearExpression right) =>
        left.Terms.IsEmpty ? new(right.Terms, left.Constant + right.Constant)
        : right.Terms.IsEmpty ? new(left.Terms, left.Constant + right.Constant)
        : Sum([left, right]);

    /// <summary>The difference.</summary>
    public static LinearExpression operator -(LinearExpression left, LinearExpression right) => left + -right;

    /// <summary>The expression with all signs changed.</summary>
    public static LinearExpression operator -(LinearExpression expression) => -Rational.One * expression;

    /// <summary>The multiple of an expression.</summary>
    public static LinearExpression operator *(Rational factor, LinearExpression expression) => factor.Sign == 0
        ? Zero
        : new(
            ImmutableArray.CreateRange(expression.Terms, static (term, factor) => term with { Coefficient = factor * term.Coefficient }, factor),
            factor * expression.Constant);

    /// <summary>The multiple of an expression.</summary>
    public static LinearExpression operator *(LinearExpression expression, Rational factor) => factor * expression;

    /// <summary>The claim that this expression is at most the other.</summary>
    public Formula AtMost(LinearExpression other) => Compare(Relation.AtMost, other);

    /// <summary>The claim that this expression is at least the other.</summary>
    public Formula AtLeast(LinearExpression other) => Compare(Relation.AtLeast, other);

    /// <summary>The claim that both expressions have the same value.</summary>
    public Formula EqualTo(LinearExpression other) => Compare(Relation.Equal, other);

    /// <summary>The claim that this expression is below the other.</summary>
    public Formula LessThan(LinearExpression other) => Compare(Relation.LessThan, other);

    /// <summary>The claim that this expression is above the other.</summary>
    public Formula GreaterThan(LinearExpression other) => Compare(Relation.GreaterThan, other);

    /// <summary>The claim that the relation holds between the expressions; a constant if neither has a variable.</summary>
    public Formula Compare(Relation relation, LinearExpression other)
    {
        var left = this - other;
        return left.Terms.IsEmpty
            ? Formula.Of(relation.Holds(left.Constant, Rational.Zero))
            : new Comparison(new(left.Terms, Rational.Zero), relation, -left.Constant);
    }

    /// <summary>The sum as a reader would write it, for example <c>2 x - y + 3/2</c>.</summary>
    public override string ToString()
    {
        if (Terms.IsEmpty) return Constant.ToString();
        var text = string.Join(" + ", Terms);
        if (Constant.Sign != 0) text += $" + {Constant}";
        return text.Replace("+ -", "- ", StringComparison.Ordinal);
    }

    private static ImmutableArray<LinearTerm> Merge(List<LinearTerm> sorted)
    {
        var merged = ImmutableArray.CreateBuilder<LinearTerm>(sorted.Count);
        for (var index = 0; index < sorted.Count;)
        {
            var variable = sorted[index].Variable;
            var coefficient = Rational.Zero;
            for (; index < sorted.Count && sorted[index].Variable == variable; index++)
                coefficient += sorted[index].Coefficient;
            if (coefficient.Sign != 0) merged.Add(new LinearTerm(coefficient, variable));
        }
        return merged.DrainToImmutable();
    }
}
