namespace TreatyLang.Verification.Solving;

/// <summary>A product of a number and an unknown in a <see cref="LinearExpression"/>.</summary>
/// <param name="Coefficient">The factor; never zero inside an expression.</param>
/// <param name="Variable">An integer or real variable.</param>
public readonly record struct LinearTerm(Rational Coefficient, Variable Variable)
{
    /// <summary><c>x</c>, <c>-x</c> or <c>3/2 x</c>.</summary>
    public override string ToString() =>
        Coefficient == Rational.One ? Variable.Name
        : Coefficient == -Rational.One ? "-" + Variable.Name
        : $"{Coefficient} {Variable.Name}";
}
